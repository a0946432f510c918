package org.interventionledger.command.pool;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.pool.PoolCommand;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolCommand.ChangePoolEntry;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolCommand.TakeOffPool;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.terms.Acting;

/** The people whom an authority may ask to serve on boards and governing bodies. */
@Aggregate
final class AuthorityPool {

  @AggregateIdentifier private String stream;
  private PoolState pool = PoolState.EMPTY;

  AuthorityPool() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AddToPool command, Acting acting) {
    act(command, acting);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ChangePoolEntry command, Acting acting) {
    act(command, acting);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CorrectPoolEntry command, Acting acting) {
    act(command, acting);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(TakeOffPool command, Acting acting) {
    act(command, acting);
  }

  @EventSourcingHandler
  void on(PoolEvent event) {
    stream = PoolEvent.stream(event.authority());
    pool = pool.with(event);
  }

  private void act(PoolCommand command, Acting acting) {
    AggregateLifecycle.apply(PoolDecisions.decide(command, pool, acting));
  }
}
