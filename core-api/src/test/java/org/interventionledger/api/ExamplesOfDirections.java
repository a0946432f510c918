package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;

/** Directions of the Secretary of State to consider a warning notice. */
final class ExamplesOfDirections {

  private static final String DIRECTION = "8f0d3b52-7a53-4f0e-9a37-0a6d53a1f2b4";
  private static final Learnt LEARNT =
      new Learnt("Regional Director, North", LATER, "RG/2026/121", Optional.of(REASONS));

  private ExamplesOfDirections() {}

  static List<LedgerEvent> all() {
    return List.of(
        new DirectionToWarnRecorded(
            URN,
            NORTHMOOR,
            DIRECTION,
            DirectedNotice.SECTION_60A,
            DAY,
            REASONS,
            Optional.of(period(2, LATER)),
            Optional.of(period(7, LATER)),
            period(10, LATER),
            LEARNT,
            eia("s.69B")),
        new DirectionCopied(
            URN,
            NORTHMOOR,
            DIRECTION,
            DAY,
            Delivery.EMAIL,
            REASONS,
            LATER,
            Timeliness.IN_TIME,
            eia("s.69B")),
        new GoverningBodyRespondedToDirection(
            URN, NORTHMOOR, DIRECTION, LATER, REASONS, LATER, Timeliness.IN_TIME, eia("s.69B")),
        new DirectionAnswered(
            URN,
            NORTHMOOR,
            DIRECTION,
            LATER,
            DirectionAnswer.NOTICE_WILL_BE_GIVEN,
            REASONS,
            List.of(new Copy(Recipient.HMCI, "Ofsted", Delivery.EMAIL, LATER)),
            REASONS,
            LATER,
            Timeliness.LATE,
            Optional.of(period(5, LATER)),
            eia("s.69B")),
        new WarningNoticeOrdered(
            URN, NORTHMOOR, DIRECTION, DAY, Optional.of(LATER), REASONS, LEARNT, eia("s.69B")));
  }

  private static CountedPeriod period(int workingDays, LocalDate endsOn) {
    return new CountedPeriod(
        DAY,
        endsOn,
        workingDays,
        List.of(),
        List.of(new YearOfHolidays(DAY.getYear(), "GOV.UK, 25 February 2026")),
        eia("s.69B"));
  }
}
