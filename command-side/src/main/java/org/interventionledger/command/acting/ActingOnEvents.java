package org.interventionledger.command.acting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.interventionledger.api.terms.Acting;

/**
 * Copies who acts, when it is recorded and by which request, from each command onto the events it
 * leads to.
 */
public final class ActingOnEvents implements CorrelationDataProvider {

  private static final List<String> KEYS =
      List.of(
          Acting.ACTOR,
          Acting.ACTOR_NAME,
          Acting.ROLE,
          Acting.AUTHORITY,
          Acting.RECORDED_ON,
          Acting.LATE_REASON,
          Acting.REQUEST);

  @Override
  public Map<String, ?> correlationDataFor(Message<?> message) {
    return KEYS.stream()
        .filter(message.getMetaData()::containsKey)
        .collect(Collectors.toMap(key -> key, message.getMetaData()::get));
  }
}
