package org.interventionledger.ui.pool;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.pool.Availability;

/** A form that asks when somebody can serve. */
interface WithAvailability {

  Presence availability();

  LocalDate from();

  LocalDate until();

  default Availability available() {
    return switch (availability()) {
      case AVAILABLE ->
          new Availability.Available(Optional.ofNullable(from()), Optional.ofNullable(until()));
      case NOT_AT_PRESENT -> new Availability.NotAtPresent();
    };
  }

  /** Whether days of availability are told of somebody who is not available. */
  default boolean contradictsItself() {
    return availability() == Presence.NOT_AT_PRESENT && (from() != null || until() != null);
  }
}
