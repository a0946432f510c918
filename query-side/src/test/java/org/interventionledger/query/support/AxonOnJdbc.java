package org.interventionledger.query.support;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Axon with the store, the token store and the serialiser of the application. */
final class AxonOnJdbc {

  private AxonOnJdbc() {}

  /** With the handlers of the context's components, as Axon's Spring integration finds them. */
  static Configuration around(ApplicationContext context) {
    var configurer = DefaultConfigurer.defaultConfiguration();
    store(configurer, context);
    for (var module : context.getBeansOfType(ConfigurerModule.class).values()) {
      module.configureModule(configurer);
    }
    for (var name : context.getBeanDefinitionNames()) {
      handlers(configurer, context.getBean(name));
    }
    return configurer.buildConfiguration();
  }

  private static void store(Configurer configurer, ApplicationContext context) {
    configurer
        .configureSerializer(_ -> serializer())
        .configureTransactionManager(
            _ -> new SpringTransactionManager(context.getBean(PlatformTransactionManager.class)))
        .registerComponent(
            ConnectionProvider.class,
            _ ->
                new UnitOfWorkAwareConnectionProviderWrapper(
                    new SpringDataSourceConnectionProvider(
                        context.getBean(HikariDataSource.class))))
        .registerComponent(
            TokenStore.class,
            axon ->
                JdbcTokenStore.builder()
                    .connectionProvider(axon.getComponent(ConnectionProvider.class))
                    .serializer(axon.serializer())
                    .build())
        .configureEmbeddedEventStore(
            axon ->
                JdbcEventStorageEngine.builder()
                    .connectionProvider(axon.getComponent(ConnectionProvider.class))
                    .transactionManager(axon.getComponent(TransactionManager.class))
                    .eventSerializer(axon.eventSerializer())
                    .snapshotSerializer(axon.serializer())
                    .build());
  }

  /** Without the validator a stored replay token cannot be read again (Axon Framework 4.13.0). */
  private static Serializer serializer() {
    var axonsOwn =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("org.axonframework.").build();
    return Jackson3Serializer.builder()
        .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(axonsOwn))
        .build();
  }

  private static void handlers(Configurer configurer, Object component) {
    if (hasMethodWith(EventHandler.class, component)) {
      configurer.eventProcessing(processing -> processing.registerEventHandler(_ -> component));
    }
    if (hasMethodWith(QueryHandler.class, component)) {
      configurer.registerQueryHandler(_ -> component);
    }
    if (hasMethodWith(CommandHandler.class, component)) {
      configurer.registerCommandHandler(_ -> component);
    }
  }

  private static boolean hasMethodWith(Class<? extends Annotation> annotation, Object component) {
    return Arrays.stream(component.getClass().getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(annotation));
  }
}
