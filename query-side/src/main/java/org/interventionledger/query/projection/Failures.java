package org.interventionledger.query.projection;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.interventionledger.api.record.FindProjections.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What stopped a projection, remembered until it gets past. */
@Component
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Map<String, Failure> failures = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  /** Remembers what it is called with and throws it again: an event is never skipped. */
  ListenerInvocationErrorHandler handlerFor(String projection) {
    return (exception, event, _) -> {
      var failure =
          new Failure(
              event.getIdentifier(),
              event.getPayloadType().getSimpleName(),
              clock.instant(),
              reason(exception));
      var before = failures.put(projection, failure);
      if (before == null || !before.eventId().equals(failure.eventId())) {
        LOG.error(
            "Projection {} stopped at {} {}: {}",
            projection,
            failure.eventType(),
            failure.eventId(),
            failure.reason());
      }
      throw exception;
    };
  }

  Optional<Failure> of(String projection) {
    return Optional.ofNullable(failures.get(projection));
  }

  /**
   * What keeps a processor from its work though no event is at fault, such as a token it cannot
   * read.
   */
  Optional<Failure> outsideAHandler(StreamingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .filter(EventTrackerStatus::isErrorState)
        .findFirst()
        .map(status -> new Failure("", "", clock.instant(), reason(status.getError())));
  }

  /** The event was handled and that is committed. */
  void passed(String projection, String eventId) {
    failures.computeIfPresent(
        projection, (_, failure) -> failure.eventId().equals(eventId) ? null : failure);
  }

  /** The projection begins anew. */
  void forget(String projection) {
    failures.remove(projection);
  }

  /** No message text: a message may hold a value of the row, and with it somebody's name. */
  private static String reason(Throwable failure) {
    var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
    var classes =
        chain.stream()
            .map(cause -> cause.getClass().getSimpleName())
            .collect(joining(", because of "));
    var state =
        chain.stream()
            .filter(SQLException.class::isInstance)
            .map(cause -> " (SQLSTATE " + ((SQLException) cause).getSQLState() + ")")
            .findFirst();
    var place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.interventionledger."))
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .findFirst();
    return classes + state.orElse("") + place.orElse("");
  }
}
