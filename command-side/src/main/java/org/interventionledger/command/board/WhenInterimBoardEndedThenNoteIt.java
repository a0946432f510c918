package org.interventionledger.command.board;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.FollowUps;
import org.interventionledger.command.acting.Policies;
import org.interventionledger.command.journal.Entry;
import org.springframework.stereotype.Component;

/**
 * The school's intervention takes note of a board's end, and of its being put right. What counts
 * now is noted, not what the event said then, so that an event delivered twice, or late, says
 * nothing new.
 */
@Component
@ProcessingGroup(Policies.PROCESSOR)
record WhenInterimBoardEndedThenNoteIt(
    FollowUps followUps, InterventionsInEventStore interventions, BoardsInEventStore boards) {

  @EventHandler
  void on(InterimBoardEnded ended, Acting acting) {
    if (interventions.noteOfEnd(ended.urn(), ended.board()).isEmpty()) {
      boards
          .end(ended.urn(), ended.board())
          .ifPresent(counts -> followUps.send(note(counts), acting));
    }
  }

  @EventHandler
  void on(InterimBoardEntryCorrected corrected, Acting acting) {
    var urn = corrected.urn();
    var board = corrected.board();
    if (boards.isEnd(urn, board, corrected.correction().entry())) {
      var counts = boards.end(urn, board);
      interventions
          .noteOfEnd(urn, board)
          .filter(noted -> !counts.map(InterimBoardEnded::endedOn).equals(Optional.of(day(noted))))
          .ifPresent(
              noted ->
                  followUps.send(
                      new CorrectInterventionEntry(
                          urn,
                          about(noted, corrected.correction()),
                          counts.map(WhenInterimBoardEndedThenNoteIt::note)),
                      acting));
    }
  }

  private static InterventionCommand note(InterimBoardEnded ended) {
    return new NoteInterimBoardEnded(ended.urn(), ended.board(), ended.endedOn());
  }

  private static LocalDate day(Entry<InterventionEvent> noted) {
    return noted.event().happenedOn();
  }

  private static Correction about(Entry<InterventionEvent> noted, Correction given) {
    return new Correction(
        noted.number(), given.correctedOn(), given.reason(), given.explanation(), given.evidence());
  }
}
