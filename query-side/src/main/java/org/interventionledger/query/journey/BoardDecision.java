package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;

/**
 * The way to an interim executive board: the latest time it was gone, step by step.
 *
 * @param ended the end of the interim period that the establishment began
 */
public record BoardDecision(
    Optional<InterimBoardConsultationRecorded> consulted,
    Optional<InterimBoardAppliedFor> applied,
    Optional<InterimBoardConsentDecided> decided,
    Optional<InterimBoardEstablished> established,
    Optional<InterimPeriodEnded> ended) {

  static final BoardDecision NONE =
      new BoardDecision(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public boolean isBegun() {
    return consulted.isPresent() || applied.isPresent();
  }

  /** The application, while the Secretary of State has not decided on it. */
  public Optional<InterimBoardAppliedFor> awaitingConsent() {
    return applied.filter(_ -> decided.isEmpty());
  }

  /** The application, unless it was refused or the interim period that came of it is over. */
  public Optional<InterimBoardAppliedFor> pursued() {
    return applied.filter(_ -> decided.stream().noneMatch(BoardDecision::isRefusal) && ended.isEmpty());
  }

  /** The notice by which a board was established whose interim period is not over. */
  public Optional<InterimBoardEstablished> inForce() {
    return established.filter(_ -> ended.isEmpty());
  }

  BoardDecision on(InterimBoardDecisionEvent event) {
    return switch (event) {
      case InterimBoardConsultationRecorded held ->
          new BoardDecision(
              Optional.of(held), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      case InterimBoardAppliedFor made ->
          new BoardDecision(
              consulted, Optional.of(made), Optional.empty(), Optional.empty(), Optional.empty());
      case InterimBoardConsentDecided made ->
          new BoardDecision(consulted, applied, Optional.of(made), established, ended);
      case InterimBoardEstablished made ->
          new BoardDecision(consulted, applied, decided, Optional.of(made), Optional.empty());
    };
  }

  BoardDecision on(InterimPeriodEnded over) {
    return new BoardDecision(consulted, applied, decided, established, Optional.of(over));
  }

  private static boolean isRefusal(InterimBoardConsentDecided decided) {
    return decided.decision() == ConsentDecision.REFUSED;
  }
}
