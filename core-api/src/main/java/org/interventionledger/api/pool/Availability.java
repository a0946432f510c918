package org.interventionledger.api.pool;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** When a person in the pool can serve. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Availability {

  /** Whether the person can serve on a day. */
  boolean includes(LocalDate day);

  /**
   * Available.
   *
   * @param from the first day; empty for at once
   * @param until the last day; empty where the person named none
   */
  record Available(Optional<LocalDate> from, Optional<LocalDate> until) implements Availability {
    @Override
    public boolean includes(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
  }

  /** Not at present. */
  record NotAtPresent() implements Availability {
    @Override
    public boolean includes(LocalDate day) {
      return false;
    }
  }
}
