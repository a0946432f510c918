package org.interventionledger.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.LedgerEvent;

/** Every type of event there is, found from the sealed root downwards. */
public final class EventTypes {

  public static final List<Class<?>> ALL = concrete(LedgerEvent.class).toList();

  private EventTypes() {}

  /** The types of event that a handler of this type takes. */
  public static Stream<Class<?>> handledBy(Class<?> parameter) {
    return ALL.stream().filter(parameter::isAssignableFrom);
  }

  private static Stream<Class<?>> concrete(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::concrete)
        : Stream.of(type);
  }
}
