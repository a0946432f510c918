package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.CONSENT_AWAITED;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_BEGINS;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_ENDS;
import static org.interventionledger.api.record.Readership.BOARD;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.query.journey.BoardDecision;

/** What the way to an interim executive board waits for, and the board's own first and last day. */
final class BoardDueItems {

  private BoardDueItems() {}

  static Stream<Due> of(BoardDecision decision) {
    var consent = decision.awaitingConsent().stream().map(BoardDueItems::consent);
    var term = decision.inForce().stream().flatMap(BoardDueItems::term);
    return Stream.concat(consent, term);
  }

  /** Due by the day from which the board is proposed: without consent it cannot begin. */
  private static Due consent(InterimBoardAppliedFor applied) {
    var subject = Words.BOARD_PROPOSED.of(applied.appliedOn());
    return new Due(CONSENT_AWAITED, "application", applied.proposedFrom(), BOARD, subject)
        .by(applied.provision());
  }

  private static Stream<Due> term(InterimBoardEstablished established) {
    var about = "board " + established.board();
    var subject = Words.BOARD.of(established.noticeGivenOn());
    var from = established.constitutedFrom();
    var begins =
        new Due(INTERIM_BOARD_BEGINS, about, from, BOARD, subject)
            .shownUntil(from)
            .by(established.provision());
    var ends =
        established.endsOn().stream()
            .map(
                day ->
                    new Due(INTERIM_BOARD_ENDS, about, day, BOARD, subject)
                        .by(established.provision()));
    return Stream.concat(Stream.of(begins), ends);
  }
}
