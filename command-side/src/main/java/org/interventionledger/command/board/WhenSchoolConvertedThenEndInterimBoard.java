package org.interventionledger.command.board;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.FollowUps;
import org.interventionledger.command.acting.Policies;
import org.springframework.stereotype.Component;

/**
 * An interim board is over when its school becomes an academy. What counts now is followed, not
 * what the event said then, so that an event delivered twice, or late, says nothing new.
 */
@Component
@ProcessingGroup(Policies.PROCESSOR)
record WhenSchoolConvertedThenEndInterimBoard(
    FollowUps followUps, InterventionsInEventStore interventions) {

  @EventHandler
  void on(SchoolConverted converted, Acting acting) {
    interventions
        .conversion(converted.urn())
        .ifPresent(
            counts ->
                interventions
                    .boardsWithoutEnd(counts.urn())
                    .forEach(
                        board ->
                            followUps.send(
                                new FollowConversion(
                                    counts.urn(),
                                    board,
                                    counts.convertedOn(),
                                    counts.arrangements()),
                                acting)));
  }
}
