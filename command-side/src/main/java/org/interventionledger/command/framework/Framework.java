package org.interventionledger.command.framework;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;

/** An authority's own arrangements: each version stays as it was adopted. */
@Aggregate
final class Framework {

  @AggregateIdentifier private String stream;
  private Adoptions adoptions;

  Framework() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AdoptFramework command, Acting acting) {
    AggregateLifecycle.apply(Adopting.decide(command, sofar(command.authority()), acting));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WithdrawAdoption command, Acting acting) {
    AggregateLifecycle.apply(Withdrawing.decide(command, sofar(command.authority()), acting));
  }

  @EventSourcingHandler
  void on(FrameworkEvent event) {
    stream = "framework:" + event.authority();
    adoptions = sofar(event.authority()).with(event);
  }

  private Adoptions sofar(AuthorityCode authority) {
    return adoptions == null ? Adoptions.none(authority) : adoptions;
  }
}
