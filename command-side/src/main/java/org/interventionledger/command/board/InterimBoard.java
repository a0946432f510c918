package org.interventionledger.command.board;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** An interim executive board at work. */
@Aggregate
final class InterimBoard {

  @AggregateIdentifier private String stream;
  private Journal<InterimBoardEvent> journal = Journal.empty();

  InterimBoard() {}

  @CommandHandler(commandName = InterimBoardCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(InterimBoardCommand command, Acting acting, BoardDesk desk) {
    desk.decisionsFor(command, acting).decide(command, journal).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(InterimBoardEvent event, @SequenceNumber long number) {
    stream = "ieb:" + event.urn() + ":" + event.board();
    journal = BoardDecisions.read(journal, number, event);
  }
}
