package org.interventionledger.command.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.journal.Journal;
import org.springframework.stereotype.Component;

/** What counts of a board, read from its stream without taking its lock. */
@Component
public record BoardsInEventStore(EventStore events) {

  /**
   * Those of a school as they stood on a day, as it is known now, but for any that was not yet
   * established then.
   *
   * @param boards how many were ever numbered
   * @param stateActs what is on record of the Secretary of State's acts about the school
   */
  public List<BoardOnDay> on(
      Urn urn, int boards, List<SecretaryOfStateEvent> stateActs, LocalDate day) {
    return IntStream.rangeClosed(1, boards)
        .mapToObj(board -> BoardOnDay.of(board, journal(urn, board), stateActs, day))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The board's end, as it counts now. */
  Optional<InterimBoardEnded> end(Urn urn, int board) {
    return BoardState.of(journal(urn, board).events())
            instanceof BoardState.Ended(InterimBoardEnded ended, _)
        ? Optional.of(ended)
        : Optional.empty();
  }

  /** Whether this entry was the board's end, whether it counts now or not. */
  boolean isEnd(Urn urn, int board, long entry) {
    return events
        .readEvents(stream(urn, board), entry)
        .asStream()
        .findFirst()
        .map(message -> (InterimBoardEvent) message.getPayload())
        .flatMap(
            event ->
                event instanceof InterimBoardEntryCorrected corrected
                    ? corrected.replacement()
                    : Optional.of(event))
        .filter(InterimBoardEnded.class::isInstance)
        .isPresent();
  }

  private Journal<InterimBoardEvent> journal(Urn urn, int board) {
    var journal = Journal.<InterimBoardEvent>empty();
    for (var stream = events.readEvents(stream(urn, board)); stream.hasNext(); ) {
      var message = stream.next();
      journal =
          BoardDecisions.read(
              journal, message.getSequenceNumber(), (InterimBoardEvent) message.getPayload());
    }
    return journal;
  }

  private static String stream(Urn urn, int board) {
    return "ieb:" + urn + ":" + board;
  }
}
