package org.interventionledger.command.intervention;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;

/**
 * How one school stands in law: the fold over the entries that count. It takes in whatever is on
 * record and never fails; an event about something that does not count any more changes nothing.
 */
record LegalPosition(
    List<InspectionOutcomeRecorded> inspections,
    Matters<PreWarning> preWarnings,
    Matters<Draft> drafts,
    Matters<Notice> notices,
    List<ServiceOfNoticeRecorded> service,
    Boards boards,
    Matters<Referral> referrals,
    StateActs state,
    List<PreconditionRecorded> preconditions,
    PowersUsed powers,
    Approaches approaches) {

  static final LegalPosition OF_A_SCHOOL_WITHOUT_HISTORY =
      new LegalPosition(
          List.of(),
          Matters.none(),
          Matters.none(),
          Matters.none(),
          List.of(),
          Boards.NONE,
          Matters.none(),
          StateActs.NONE,
          List.of(),
          PowersUsed.NONE,
          Approaches.NONE);

  LegalPosition {
    inspections = List.copyOf(inspections);
    service = List.copyOf(service);
    preconditions = List.copyOf(preconditions);
  }

  static LegalPosition of(Stream<InterventionEvent> events) {
    var position = OF_A_SCHOOL_WITHOUT_HISTORY;
    for (var event : events.toList()) {
      position = position.then(event);
    }
    return position;
  }

  BoardRoad board() {
    return boards.road();
  }

  /** With what an event says, and without the preconditions that it has used up. */
  LegalPosition then(InterventionEvent event) {
    return new FoldedPosition(this).then(event);
  }
}
