package org.interventionledger.command.board;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.FollowUps;
import org.interventionledger.command.acting.Policies;
import org.springframework.stereotype.Component;

/**
 * A board begins with its establishment, and follows it when that is put right. It is told what
 * counts now, not what the event said then, so that an event delivered twice, or late, says nothing
 * new.
 */
@Component
@ProcessingGroup(Policies.PROCESSOR)
record WhenInterimBoardEstablishedThenConstituteBoard(
    FollowUps followUps, InterventionsInEventStore interventions) {

  @EventHandler
  void on(InterimBoardEstablished established, Acting acting) {
    interventions
        .establishment(established.urn(), established.board())
        .ifPresent(counts -> followUps.send(constitute(counts), acting));
  }

  @EventHandler
  void on(InterventionEntryCorrected corrected, Acting acting) {
    interventions
        .boardEstablishedBy(corrected.urn(), corrected.correction().entry())
        .ifPresent(
            board ->
                followUps.send(
                    new FollowCorrectedEstablishment(
                        corrected.urn(),
                        board,
                        corrected.correction(),
                        interventions
                            .establishment(corrected.urn(), board)
                            .map(WhenInterimBoardEstablishedThenConstituteBoard::constitute)),
                    acting));
  }

  private static ConstituteInterimBoard constitute(InterimBoardEstablished established) {
    return new ConstituteInterimBoard(
        established.urn(),
        established.board(),
        established.noticeGivenOn(),
        established.constitutedFrom(),
        established.endsOn(),
        established.members(),
        established.chair());
  }
}
