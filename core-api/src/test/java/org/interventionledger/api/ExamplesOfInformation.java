package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
import org.interventionledger.api.calendar.YearOfHolidays;
import org.interventionledger.api.intervention.Acknowledgement;
import org.interventionledger.api.intervention.CommentsPeriod;
import org.interventionledger.api.intervention.DraftReportEvent.CommentsOnDraftSent;
import org.interventionledger.api.intervention.DraftReportEvent.DraftReportReceived;
import org.interventionledger.api.intervention.InformationAnswer;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintAcknowledged;
import org.interventionledger.api.intervention.InformationEvent.DataComplaintReceived;
import org.interventionledger.api.intervention.InformationEvent.InformationRequestAnswered;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;
import org.interventionledger.api.terms.Provision;

/** Draft reports, and requests and complaints about the record of a school. */
final class ExamplesOfInformation {

  private static final String DRAFT = "3d6b9c1e-2f40-4a51-8c62-9d7e0f1a2b30";
  private static final String REQUEST = "4e7c0d2f-3051-4b62-9d73-0e8f1a2b3c41";
  private static final String COMPLAINT = "5f8d1e30-4162-4c73-8e84-1f902b3c4d52";
  private static final Provision COMMENTS = new Provision("SI 2005/2038", "reg. 5");
  private static final Provision ANSWER = new Provision("Freedom of Information Act 2000", "s.10");
  private static final Provision COMPLAINTS = new Provision("Data Protection Act 2018", "s.164A");

  private ExamplesOfInformation() {}

  static List<LedgerEvent> all() {
    return List.of(
        new DraftReportReceived(
            URN,
            NORTHMOOR,
            DRAFT,
            DAY,
            DAY.minusDays(40),
            new CommentsPeriod.Counted(period(5, COMMENTS)),
            COMMENTS),
        new CommentsOnDraftSent(
            URN, NORTHMOOR, DRAFT, LATER, REASONS, DAY.plusDays(10), Timeliness.LATE, COMMENTS),
        new InformationRequested(
            URN,
            NORTHMOOR,
            REQUEST,
            DAY,
            NAME,
            REASONS,
            period(20, ANSWER),
            new Provision("Freedom of Information Act 2000", "s.1")),
        new InformationRequestAnswered(
            URN,
            NORTHMOOR,
            REQUEST,
            LATER,
            InformationAnswer.REFUSED_IN_PART,
            Optional.of(REASONS),
            LATER,
            Timeliness.IN_TIME,
            ANSWER),
        new DataComplaintReceived(
            URN,
            NORTHMOOR,
            COMPLAINT,
            LATER.plusDays(10),
            NAME,
            REASONS,
            new Acknowledgement.Due(LATER.plusDays(11), LATER.plusDays(40), 30),
            Optional.of(COMPLAINTS)),
        new DataComplaintAcknowledged(
            URN,
            NORTHMOOR,
            COMPLAINT,
            LATER.plusDays(12),
            Optional.of(Timeliness.IN_TIME),
            Optional.of(COMPLAINTS)));
  }

  private static CountedPeriod period(int workingDays, Provision provision) {
    var bankHoliday = LocalDate.of(2026, 5, 4);
    return new CountedPeriod(
        DAY.plusDays(1),
        LATER,
        workingDays,
        List.of(
            new DayNotCounted(
                bankHoliday, Why.BANK_HOLIDAY, Optional.of("Early May bank holiday"))),
        List.of(new YearOfHolidays(2026, "GOV.UK bank holidays")),
        provision);
  }
}
