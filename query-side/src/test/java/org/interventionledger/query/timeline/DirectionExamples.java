package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DirectedNotice;
import org.interventionledger.api.intervention.DirectionAnswer;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.DirectionEvent.DirectionToWarnRecorded;
import org.interventionledger.api.intervention.DirectionEvent.GoverningBodyRespondedToDirection;
import org.interventionledger.api.intervention.DirectionEvent.WarningNoticeOrdered;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.StatementEvent.Timeliness;

/** Entries about a direction to consider a warning notice. */
final class DirectionExamples {

  private static final Learnt LEARNT =
      new Learnt("Regional Director, North", march(3), "RG/121", Optional.empty());

  private DirectionExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        given(DirectedNotice.SECTION_60, Optional.empty(), Optional.empty()),
        given(DirectedNotice.SECTION_60A, Optional.of(until(2, 3)), Optional.of(until(7, 10))),
        copied(Timeliness.IN_TIME),
        copied(Timeliness.LATE),
        responded(Timeliness.IN_TIME),
        responded(Timeliness.LATE),
        answered(DirectionAnswer.NOTICE_WILL_BE_GIVEN, Optional.of(until(5, 19))),
        answered(DirectionAnswer.NOTICE_DECLINED, Optional.empty()),
        ordered(Optional.empty()),
        ordered(Optional.of(march(27))));
  }

  private static DirectionToWarnRecorded given(
      DirectedNotice notice, Optional<CountedPeriod> copy, Optional<CountedPeriod> reply) {
    return new DirectionToWarnRecorded(
        URN,
        NORTHMOOR,
        "d-1",
        notice,
        march(2),
        WORDS,
        copy,
        reply,
        until(10, 13),
        LEARNT,
        eia(notice.section()));
  }

  private static DirectionCopied copied(Timeliness timeliness) {
    return new DirectionCopied(
        URN, NORTHMOOR, "d-1", march(3), Delivery.EMAIL, WORDS, march(3), timeliness, eia("s.69B"));
  }

  private static GoverningBodyRespondedToDirection responded(Timeliness timeliness) {
    return new GoverningBodyRespondedToDirection(
        URN, NORTHMOOR, "d-1", march(9), WORDS, march(10), timeliness, eia("s.69B"));
  }

  private static DirectionAnswered answered(
      DirectionAnswer answer, Optional<CountedPeriod> notice) {
    return new DirectionAnswered(
        URN,
        NORTHMOOR,
        "d-1",
        march(13),
        answer,
        WORDS,
        List.of(),
        DELEGATION,
        march(13),
        Timeliness.IN_TIME,
        notice,
        eia("s.69B"));
  }

  private static WarningNoticeOrdered ordered(Optional<java.time.LocalDate> giveBy) {
    return new WarningNoticeOrdered(
        URN, NORTHMOOR, "d-1", march(20), giveBy, WORDS, LEARNT, eia("s.69B"));
  }

  private static CountedPeriod until(int workingDays, int day) {
    return new CountedPeriod(march(2), march(day), workingDays, List.of(), List.of(), eia("s.69B"));
  }
}
