package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.StatutoryDecision;
import org.interventionledger.api.record.StatutoryDecision.Guidance;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.statute.DecisionRecords;
import org.interventionledger.command.statute.GuidanceEdition;
import org.interventionledger.command.statute.JudicialReview;

/** The decisions of the authority that bear on the school, as they count on a day. */
final class StatutoryDecisions {

  private StatutoryDecisions() {}

  static List<StatutoryDecision> of(CaseFile file, Set<Readership> readable, LocalDate on) {
    return file.journal().counting().stream()
        .map(Entry::event)
        .filter(event -> !event.happenedOn().isAfter(on))
        .flatMap(event -> decision(event).stream())
        .filter(decision -> readable.contains(readership(decision.step())))
        .toList();
  }

  /** The edition of a day, where it is known which of two it was. */
  static Optional<Guidance> guidance(LocalDate on) {
    return GuidanceEdition.on(on).map(edition -> new Guidance(edition.name(), edition.certainty()));
  }

  /** A notice counts from the day it is given, not from its approval. */
  private static Optional<StatutoryDecision> decision(InterventionEvent event) {
    return switch (event) {
      // What they lead to is decided when a power is used.
      case WarningNoticeApproved _, PowersProposed _, InterimBoardAppliedFor _ -> Optional.empty();
      // Local, or an end of what was decided before.
      case PreWarningNoticeSent _, WarningNoticeWithdrawn _, BudgetSuspensionRevoked _ ->
          Optional.empty();
      case WarningNoticeGiven given ->
          Optional.of(
              decision(
                  StatutoryStep.WARNING_NOTICE, Optional.of(given.noticeId()), given.givenOn()));
      case InterventionEvent other ->
          PreparedAct.of(other).map(act -> decision(act.step(), act.matter(), act.on()));
    };
  }

  private static StatutoryDecision decision(
      StatutoryStep step, Optional<String> about, LocalDate on) {
    return new StatutoryDecision(
        step, about, on, JudicialReview.lastDay(on), DecisionRecords.of(on), guidance(on));
  }

  /** As the act is told by which it is decided. */
  static Readership readership(StatutoryStep step) {
    return switch (step) {
      case APPLICATION_FOR_INTERIM_BOARD, INTERIM_EXECUTIVE_BOARD, NOTICE_OF_RESUMPTION ->
          Readership.BOARD;
      case WARNING_NOTICE,
          NOTICE_OF_PROPOSED_POWERS,
          ARRANGEMENTS,
          ADDITIONAL_GOVERNORS,
          SUSPENSION_OF_DELEGATED_BUDGET,
          WITHDRAWAL_OF_WARNING_NOTICE,
          REVOCATION_OF_SUSPENSION ->
          Readership.STATUTORY;
      case PRE_WARNING_NOTICE -> Readership.DEALINGS;
      // Of which nothing is known but what was considered before it.
      case OTHER_STEP -> Readership.DELIBERATION;
    };
  }
}
