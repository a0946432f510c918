package org.interventionledger.query.timeline;

import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.CHAIR;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.calendar.DayNotCounted.Why;
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
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;

/** Entries about draft reports, and requests and complaints about the record. */
final class InformationExamples {

  private static final Provision FOIA = new Provision("Freedom of Information Act 2000", "s.10");
  private static final Provision DPA = new Provision("Data Protection Act 2018", "s.164A");
  private static final Provision REGULATION = new Provision("SI 2005/2038", "reg. 5");

  private InformationExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        draft(new CommentsPeriod.Counted(period(march(16), 5, REGULATION))),
        draft(new CommentsPeriod.Judged(march(16), WORDS)),
        comments(march(16), Timeliness.IN_TIME),
        comments(march(17), Timeliness.LATE),
        new InformationRequested(
            URN,
            NORTHMOOR,
            "r-1",
            march(2),
            CHAIR,
            WORDS,
            period(march(31), 20, FOIA),
            new Provision("Freedom of Information Act 2000", "s.1")),
        answer(InformationAnswer.GIVEN, Timeliness.IN_TIME, Optional.empty()),
        answer(InformationAnswer.REFUSED_IN_PART, Timeliness.IN_TIME, Optional.of(WORDS)),
        answer(InformationAnswer.REFUSED, Timeliness.LATE, Optional.of(WORDS)),
        complaint(new Acknowledgement.Due(march(3), march(2).plusDays(30), 30)),
        complaint(new Acknowledgement.NoDutyYet(march(19))),
        acknowledged(Optional.of(Timeliness.IN_TIME)),
        acknowledged(Optional.of(Timeliness.LATE)),
        acknowledged(Optional.empty()));
  }

  private static DraftReportReceived draft(CommentsPeriod period) {
    return new DraftReportReceived(URN, NORTHMOOR, "d-1", march(9), march(2), period, REGULATION);
  }

  private static CommentsOnDraftSent comments(LocalDate on, Timeliness timeliness) {
    return new CommentsOnDraftSent(
        URN, NORTHMOOR, "d-1", on, WORDS, march(16), timeliness, REGULATION);
  }

  private static InformationRequestAnswered answer(
      InformationAnswer answer, Timeliness timeliness, Optional<Narrative> reasons) {
    return new InformationRequestAnswered(
        URN, NORTHMOOR, "r-1", march(30), answer, reasons, march(31), timeliness, FOIA);
  }

  private static DataComplaintReceived complaint(Acknowledgement acknowledgement) {
    return new DataComplaintReceived(
        URN,
        NORTHMOOR,
        "c-1",
        march(2),
        CHAIR,
        WORDS,
        acknowledgement,
        switch (acknowledgement) {
          case Acknowledgement.Due _ -> Optional.of(DPA);
          case Acknowledgement.NoDutyYet _ -> Optional.empty();
        });
  }

  private static DataComplaintAcknowledged acknowledged(Optional<Timeliness> timeliness) {
    return new DataComplaintAcknowledged(
        URN, NORTHMOOR, "c-1", march(30), timeliness, timeliness.map(_ -> DPA));
  }

  private static CountedPeriod period(LocalDate endsOn, int workingDays, Provision provision) {
    return new CountedPeriod(
        march(10),
        endsOn,
        workingDays,
        List.of(
            new DayNotCounted(
                march(17), Why.BANK_HOLIDAY, Optional.of("St Patrick’s Day, Northern Ireland"))),
        List.of(),
        provision);
  }
}
