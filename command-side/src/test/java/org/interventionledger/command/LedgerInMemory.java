package org.interventionledger.command;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The command side as an application finds it on its class path, with a store in memory. */
public record LedgerInMemory(ApplicationContext context) {

  /** Not annotated as a configuration, so that the command side's own scan passes it by. */
  @EnableAutoConfiguration
  static class Application {
    @Bean
    EventStorageEngine eventStorageEngine() {
      return new InMemoryEventStorageEngine();
    }

    @Bean
    TokenStore tokenStore() {
      return new InMemoryTokenStore();
    }
  }

  /** Runs with one school in the ledger. */
  public static void run(Consumer<LedgerInMemory> test) {
    run(
        context -> {
          var ledger = new LedgerInMemory(context);
          ledger.recorded(
              "school:" + Northmoor.SCHOOL,
              0,
              new SchoolEntered(Northmoor.SCHOOL, Northmoor.school(), "a file", Northmoor.TODAY),
              Northmoor.as(Role.ADMINISTRATOR));
          test.accept(ledger);
        },
        "ledger.parts.command=true");
  }

  static void run(Consumer<ApplicationContext> test, String... properties) {
    new ApplicationContextRunner()
        .withUserConfiguration(Application.class)
        .withPropertyValues(
            "axon.serializer.general=jackson3",
            "axon.timeout.enabled=false",
            "axon.axonserver.enabled=false")
        .withPropertyValues(properties)
        .run(context -> test.accept(context));
  }

  public Object act(Object command, Acting acting) {
    return commands()
        .sendAndWait(
            GenericCommandMessage.asCommandMessage(command).withMetaData(acting.toMetadata()));
  }

  /** Something that was recorded before. */
  public void recorded(String stream, long number, Object event, Acting acting) {
    var type = stream.substring(0, stream.indexOf(':'));
    store()
        .publish(new GenericDomainEventMessage<>(type, stream, number, event, acting.toMetadata()));
  }

  public List<? extends DomainEventMessage<?>> messages(String stream) {
    return store().readEvents(stream).asStream().toList();
  }

  public List<Object> events(String stream) {
    return messages(stream).stream().<Object>map(DomainEventMessage::getPayload).toList();
  }

  /** A bean of the command side. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  CommandGateway commands() {
    return context.getBean(CommandGateway.class);
  }

  EventStore store() {
    return context.getBean(EventStore.class);
  }
}
