package org.interventionledger.query.projection;

import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

/**
 * One processor for each projection. It is a tracking one: the embedded store's stream has no
 * callback for new events, so a pooled processor asks every 500 ms, a tracking one waits in the
 * stream and is woken.
 */
@Component
class ProjectionModule implements ConfigurerModule {

  private static final int BATCH = 100;

  private final Projections projections;
  private final Failures failures;
  private final Waiting waiting;
  private final HandledEvents handled;

  ProjectionModule(
      Projections projections, Failures failures, Waiting waiting, HandledEvents handled) {
    this.projections = projections;
    this.failures = failures;
    this.waiting = waiting;
    this.handled = handled;
  }

  @Override
  public void configureModule(Configurer configurer) {
    configurer.eventProcessing(
        processing -> projections.names().forEach(name -> register(name, processing)));
  }

  private void register(String name, EventProcessingConfigurer processing) {
    processing
        .registerTrackingEventProcessor(name, Configuration::eventStore, _ -> settings())
        .registerListenerInvocationErrorHandler(name, _ -> failures.handlerFor(name))
        .registerHandlerInterceptor(name, _ -> accounting(name));
  }

  /**
   * The plain tail of the store: the default start is a replay, which never ends on a quiet store.
   */
  private static TrackingEventProcessorConfiguration settings() {
    return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
        .andBatchSize(BATCH)
        .andTokenClaimInterval(1, TimeUnit.SECONDS)
        .andInitialTrackingToken(StreamableMessageSource::createTailToken);
  }

  private MessageHandlerInterceptor<EventMessage<?>> accounting(String name) {
    return (unitOfWork, chain) -> {
      var eventId = unitOfWork.getMessage().getIdentifier();
      unitOfWork.afterCommit(
          _ -> {
            failures.passed(name, eventId);
            waiting.somethingHappened();
          });
      var answer = chain.proceed();
      handled.count(name, unitOfWork);
      return answer;
    };
  }
}
