package org.interventionledger.command.framework;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.terms.Acting;

/** An authority's own arrangements: each version stays as it was adopted. */
@Aggregate
final class Framework {

  @AggregateIdentifier private String stream;
  private Adoptions adoptions;

  Framework() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptFramework command, Acting acting) {
    var sofar = adoptions == null ? Adoptions.none(command.authority()) : adoptions;
    AggregateLifecycle.apply(Adopting.decide(command, sofar, acting));
  }

  @EventSourcingHandler
  void on(FrameworkEvent event) {
    stream = "framework:" + event.authority();
    adoptions = (adoptions == null ? Adoptions.none(event.authority()) : adoptions).with(event);
  }
}
