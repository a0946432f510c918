package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;

/**
 * The way to an interim executive board, as it was gone last.
 *
 * @param reached the board to which this way led
 * @param inForce the board whose end is not recorded; the way to the next may have begun meanwhile
 * @param established every board that was, those that are over too
 */
public record BoardDecision(
    Optional<InterimBoardConsultationRecorded> consulted,
    Optional<InterimBoardAppliedFor> applied,
    Optional<InterimBoardConsentDecided> decided,
    Optional<InterimBoardEstablished> reached,
    Optional<InterimBoardEstablished> inForce,
    List<InterimBoardEstablished> established) {

  static final BoardDecision NONE =
      new BoardDecision(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public BoardDecision {
    established = List.copyOf(established);
  }

  public boolean isBegun() {
    return consulted.isPresent() || applied.isPresent() || reached.isPresent();
  }

  /** The application, while the Secretary of State has not decided on it. */
  public Optional<InterimBoardAppliedFor> awaitingConsent() {
    return applied.filter(_ -> decided.isEmpty());
  }

  /** The application, unless it was refused. */
  public Optional<InterimBoardAppliedFor> pursued() {
    return applied.filter(_ -> decided.stream().noneMatch(BoardDecision::isRefusal));
  }

  BoardDecision on(InterimBoardDecisionEvent event) {
    return switch (event) {
      case InterimBoardConsultationRecorded held ->
          new BoardDecision(
              Optional.of(held),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              inForce,
              established);
      case InterimBoardAppliedFor made ->
          new BoardDecision(
              consulted,
              Optional.of(made),
              Optional.empty(),
              Optional.empty(),
              inForce,
              established);
      case InterimBoardConsentDecided made ->
          new BoardDecision(
              consulted, applied, Optional.of(made), Optional.empty(), inForce, established);
      case InterimBoardEstablished made ->
          new BoardDecision(
              consulted,
              applied,
              decided,
              Optional.of(made),
              Optional.of(made),
              Stream.concat(established.stream(), Stream.of(made)).toList());
    };
  }

  BoardDecision on(InterimPeriodEnded over) {
    if (reached.stream().anyMatch(board -> board.board() == over.board())) {
      return new BoardDecision(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          established);
    }
    return new BoardDecision(
        consulted,
        applied,
        decided,
        reached,
        inForce.filter(board -> board.board() != over.board()),
        established);
  }

  /** What was made before the start of a board that was established already ends with it too. */
  Matters<PowerUse> ending(Matters<PowerUse> uses) {
    var ended = uses;
    for (var board : established) {
      ended = PowerUse.endedBy(ended, board.constitutedFrom());
    }
    return ended;
  }

  private static boolean isRefusal(InterimBoardConsentDecided decided) {
    return decided.decision() == ConsentDecision.REFUSED;
  }
}
