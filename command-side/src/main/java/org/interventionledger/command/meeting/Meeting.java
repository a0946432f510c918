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
import org.interventionledger.api.meeting.MeetingCommand.CallMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CancelMeeting;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.meeting.MeetingCommand.CorrectMeetingEntry;
import org.interventionledger.api.meeting.MeetingCommand.HoldMeeting;
import org.interventionledger.api.meeting.MeetingCommand.RecordMeeting;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** A stage meeting, or another meeting of the framework. */
@Aggregate(cache = "aggregateCache")
final class Meeting {

  @AggregateIdentifier private String stream;
  private Journal<MeetingEvent> journal = Journal.empty();

  Meeting() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CallMeeting command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(HoldMeeting command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordMeeting command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CancelMeeting command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CompleteAgreedAction command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CorrectMeetingEntry command, Acting acting, MeetingDesk desk) {
    decide(command, acting, desk);
  }

  private void decide(MeetingCommand command, Acting acting, MeetingDesk desk) {
    AggregateLifecycle.apply(desk.decisionsFor(command, acting).decide(command, journal));
  }

  @EventSourcingHandler
  void on(MeetingEvent event, @SequenceNumber long number) {
    stream = "meeting:" + event.meetingId();
    journal = MeetingDecisions.read(journal, number, event);
  }
}
