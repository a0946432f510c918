package org.interventionledger.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.meeting.MeetingCommand;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** A stage meeting, or another meeting of the framework. */
@Aggregate
final class Meeting {

  @AggregateIdentifier private String stream;
  private Journal<MeetingEvent> journal = Journal.empty();

  Meeting() {}

  @CommandHandler(commandName = MeetingCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MeetingCommand command, Acting acting, MeetingDesk desk) {
    AggregateLifecycle.apply(desk.decisionsFor(command, acting).decide(command, journal));
  }

  @EventSourcingHandler
  void on(MeetingEvent event, @SequenceNumber long number) {
    stream = "meeting:" + event.meetingId();
    journal = MeetingDecisions.read(journal, number, event);
  }
}
