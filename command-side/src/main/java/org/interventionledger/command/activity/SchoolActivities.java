package org.interventionledger.command.activity;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.activity.ActivityCommand;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** What was done at a school under its authority's framework, and the papers that came of it. */
@Aggregate
final class SchoolActivities {

  @AggregateIdentifier private String stream;
  private Journal<ActivityEvent> journal = Journal.empty();

  SchoolActivities() {}

  @CommandHandler(commandName = ActivityCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ActivityCommand command, Acting acting, ActivityDesk desk) {
    AggregateLifecycle.apply(desk.decisionsFor(command, acting).decide(command, journal));
  }

  @EventSourcingHandler
  void on(ActivityEvent event, @SequenceNumber long number) {
    stream = "activities:" + event.urn();
    journal = ActivityDecisions.read(journal, number, event);
  }
}
