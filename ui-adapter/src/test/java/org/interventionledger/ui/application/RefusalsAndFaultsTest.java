package org.interventionledger.ui.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not done leaves nothing behind, and says why. */
@FullApplication
class RefusalsAndFaultsTest {

  @Autowired private Ledger ledger;
  @Autowired private DemoPeople demo;
  @Autowired private CommandBus bus;
  @Autowired private EventStore store;

  @Test
  void a_refusal_arrives_with_its_rule_and_facts() {
    var adviser = demo.person("adviser").officer();
    var removal = (RemoveFromRegister) new Samples(true).of(RemoveFromRegister.class);

    assertThatThrownBy(() -> ledger.act(removal, adviser, Optional.empty()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.refusal()).isEqualTo(RecordRefusal.ROLE_MAY_NOT_ACT);
              assertThat(refused.details().citation()).isNotBlank();
              assertThat(refused.details().facts()).isNotEmpty();
            });
  }

  @Test
  void an_act_that_fails_after_its_event_was_stored_leaves_no_event() {
    var stream = "fault:" + UUID.randomUUID();

    try (var _ = bus.subscribe(FailingAct.class.getName(), _ -> storeAndFail(stream))) {
      assertThatThrownBy(() -> ledger.record(new FailingAct(), officer(), Optional.empty()))
          .hasMessageContaining("after storing");
    }
    assertThat(store.readEvents(stream).hasNext()).isFalse();
  }

  private Object storeAndFail(String stream) {
    store.publish(new GenericDomainEventMessage<>("Fault", stream, 0, "an event"));
    // Runs after the store's own step of the same phase: the row is written then, but not
    // committed.
    CurrentUnitOfWork.get()
        .onPrepareCommit(
            _ -> {
              throw new IllegalStateException("A fault after storing");
            });
    return null;
  }

  private Officer officer() {
    return demo.person("senior").officer();
  }

  private record FailingAct() {}
}
