package org.interventionledger.command.support;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.support.SupportCommand;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** The support that a school asked for, and what became of it. */
@Aggregate
final class SchoolSupport {

  @AggregateIdentifier private String stream;
  private Journal<SupportEvent> journal = Journal.empty();

  SchoolSupport() {}

  @CommandHandler(commandName = SupportCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SupportCommand command, Acting acting, SupportDesk desk) {
    AggregateLifecycle.apply(desk.decisionsFor(command, acting).decide(command, journal));
  }

  @EventSourcingHandler
  void on(SupportEvent event, @SequenceNumber long number) {
    stream = "support:" + event.urn();
    journal = SupportDecisions.read(journal, number, event);
  }
}
