package org.interventionledger.command.placement;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.journal.Journal;

/** A school's registers, levels and adviser under its authority's framework. */
@Aggregate
final class Placement {

  @AggregateIdentifier private String stream;
  private Journal<PlacementEvent> journal = Journal.empty();

  Placement() {}

  @CommandHandler(commandName = PlacementCommand.FAMILY)
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PlacementCommand command, Acting acting, PlacementDesk desk) {
    PlacementDecisions.decide(command, journal, desk.caseOf(command, acting))
        .forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(PlacementEvent event, @SequenceNumber long number) {
    stream = "placement:" + event.urn();
    journal = PlacementDecisions.read(journal, number, event);
  }
}
