package org.interventionledger.command.intervention;

import java.time.LocalDate;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;

/** How far the way to an interim executive board has come. */
sealed interface BoardRoad {

  /** No step is taken, or the last board is at its end. */
  record NotBegun() implements BoardRoad {}

  /** Those whom s.65(2) names were consulted. */
  record Consulted(InterimBoardConsultationRecorded consultation) implements BoardRoad {}

  /** Consent is awaited. */
  record AppliedFor(InterimBoardAppliedFor application) implements BoardRoad {}

  /** Consent was refused. Another application rests on the same consultation. */
  record ConsentRefused(InterimBoardConsentDecided decision) implements BoardRoad {}

  /** Consent was given. */
  record Consented(InterimBoardConsentDecided decision) implements BoardRoad {}

  /** The governing body consists of interim executive members, or will from a day. */
  record Established(InterimBoardEstablished board) implements BoardRoad {

    /**
     * Until its end is recorded, or the period that its notice set is over: Sch. 6, paras 7 and 18.
     */
    boolean isInPlace(LocalDate on) {
      return board.endsOn().map(ends -> !on.isAfter(ends)).orElse(true);
    }
  }

  /** Where a step leads, whatever came before. */
  static BoardRoad after(InterimBoardDecisionEvent event) {
    return switch (event) {
      case InterimBoardConsultationRecorded consultation -> new Consulted(consultation);
      case InterimBoardAppliedFor application -> new AppliedFor(application);
      case InterimBoardConsentDecided decision
          when decision.decision() == ConsentDecision.REFUSED ->
          new ConsentRefused(decision);
      case InterimBoardConsentDecided decision -> new Consented(decision);
      case InterimBoardEstablished board -> new Established(board);
    };
  }

  /**
   * Where the end of an interim period leads: nowhere, once the way to the next board has begun.
   */
  default BoardRoad after(InterimPeriodEnded ended) {
    return this instanceof Established(var board) && board.board() == ended.board()
        ? new NotBegun()
        : this;
  }
}
