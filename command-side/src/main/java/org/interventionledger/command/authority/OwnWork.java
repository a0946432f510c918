package org.interventionledger.command.authority;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityReport;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.terms.Acting;

/** What an authority did itself, for all of its schools at once. */
@Aggregate
final class OwnWork {

  @AggregateIdentifier private String stream;
  private OwnRecord record = OwnRecord.EMPTY;

  OwnWork() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordAuthorityActivity command, Acting acting, AuthorityDesk desk) {
    act(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordAuthorityReport command, Acting acting, AuthorityDesk desk) {
    act(command, acting, desk);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CorrectAuthorityEntry command, Acting acting, AuthorityDesk desk) {
    act(command, acting, desk);
  }

  @EventSourcingHandler
  void on(AuthorityEvent event, @SequenceNumber long number) {
    stream = AuthorityEvent.stream(event.authority());
    record = record.with(number, event);
  }

  private void act(AuthorityCommand command, Acting acting, AuthorityDesk desk) {
    AggregateLifecycle.apply(desk.decisionsFor(acting).decide(command, record));
  }
}
