package org.interventionledger.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Spring Boot 4 and Axon 4.13 find each other only with help; where that fails, it fails in
 * silence.
 */
@FullApplication
class AxonWiringTest {

  @Autowired private ApplicationContext context;
  @Autowired private Configuration axon;

  @Test
  void acts_are_decided_within_the_database_s_transactions() {
    assertThat(context.getBean(TransactionManager.class))
        .isInstanceOf(SpringTransactionManager.class);
    assertThat(axon.getComponent(TransactionManager.class))
        .isInstanceOf(SpringTransactionManager.class);
  }

  @Test
  void events_are_kept_in_postgresql() {
    assertThat(context.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
    assertThat(context.getBean(EventStorageEngine.class))
        .isInstanceOf(JdbcEventStorageEngine.class);
    assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
  }

  @Test
  void everything_is_written_as_json() {
    assertThat(context.getBeansOfType(Serializer.class).values())
        .allSatisfy(serializer -> assertThat(serializer).isInstanceOf(Jackson3Serializer.class));
  }
}
