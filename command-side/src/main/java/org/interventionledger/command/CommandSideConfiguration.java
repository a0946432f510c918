package org.interventionledger.command;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.interventionledger.command.acting.ActingOnEvents;
import org.interventionledger.command.acting.NamedByFamily;
import org.interventionledger.command.acting.NoActWithoutAnActor;
import org.interventionledger.command.acting.Policies;
import org.interventionledger.command.acting.RefusalsAsData;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/**
 * The command side: its aggregates, policies and the handler of its one query, wherever {@code
 * ledger.parts.command} is not {@code false}. A feature adds its own by annotating them in its
 * package.
 */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty(name = "ledger.parts.command", havingValue = "true", matchIfMissing = true)
@ComponentScan(excludeFilters = @Filter(AutoConfiguration.class))
public class CommandSideConfiguration {

  @Bean
  CorrelationDataProvider actingOnEvents() {
    return new ActingOnEvents();
  }

  /** Axon's own, which it leaves out where there is another. */
  @Bean
  CorrelationDataProvider messageOrigin() {
    return new MessageOriginProvider();
  }

  @Bean
  ConfigurerModule interceptors() {
    return configurer ->
        configurer.onInitialize(
            axon ->
                axon.onStart(
                    Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                    () -> {
                      axon.commandBus().registerDispatchInterceptor(new NamedByFamily());
                      axon.commandBus().registerHandlerInterceptor(new RefusalsAsData());
                      axon.commandBus().registerHandlerInterceptor(new NoActWithoutAnActor());
                    }));
  }

  @Bean
  ConfigurerModule policies() {
    return configurer -> configurer.eventProcessing(CommandSideConfiguration::registerPolicies);
  }

  /**
   * A policy follows its cause in the same transaction: both are recorded or neither is, and nobody
   * sees one without the other.
   */
  private static void registerPolicies(EventProcessingConfigurer processing) {
    processing
        .registerSubscribingEventProcessor(Policies.PROCESSOR)
        .registerListenerInvocationErrorHandler(
            Policies.PROCESSOR, _ -> PropagatingErrorHandler.instance())
        .registerErrorHandler(Policies.PROCESSOR, _ -> PropagatingErrorHandler.instance());
  }
}
