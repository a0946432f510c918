package org.interventionledger.ui.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Axon's auto-configuration leaves open or gets wrong for this ledger. */
@Configuration(proxyBeanMethods = false)
class AxonWiring {

  /** Said outright: the store must never run without the database's transactions. */
  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  /** Tells a lost race for a place in a stream (SQL state 23505) from every other fault. */
  @Bean
  PersistenceExceptionResolver persistenceExceptionResolver() {
    return new JdbcSQLErrorCodesResolver();
  }

  @Bean
  NodeName nodeName(
      @Value("${ledger.node:}") String configured,
      @Value("${ledger.database.url:}") String databaseUrl) {
    return NodeName.choose(configured, databaseUrl);
  }

  @Bean
  TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, NodeName node) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .nodeId(node.name())
        .build();
  }

  @Bean(destroyMethod = "close")
  RetryLostRaces retryLostRaces() {
    return new RetryLostRaces();
  }

  @Bean
  CommandGateway commandGateway(CommandBus bus, RetryLostRaces retries) {
    return DefaultCommandGateway.builder().commandBus(bus).retryScheduler(retries).build();
  }

  /**
   * Axon 4.13.0 forbids its own replay tokens when it reads them back (mended in 4.13.1), so that a
   * projection that is new or rebuilt would never start.
   */
  @Bean
  static Jackson3SerializerCustomizer replayTokensMayBeRead() {
    return builder ->
        builder.polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build());
  }
}
