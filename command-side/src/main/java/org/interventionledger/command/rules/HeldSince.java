package org.interventionledger.command.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Condition;

/**
 * Since when a condition has held at a school.
 *
 * @param first the first day for which the framework counts
 */
public record HeldSince(SchoolPast past, LocalDate first) {

  /** The day from which it has held without a break; empty where it does not hold. */
  public Optional<LocalDate> day(Condition condition, LocalDate on) {
    if (!holds(condition, on)) {
      return Optional.empty();
    }
    var begun = on;
    for (var day : past.days().headSet(on, true).descendingSet()) {
      if (!holds(condition, day)) {
        return Optional.of(begun);
      }
      begun = day;
    }
    return Optional.of(begun.isBefore(first) ? first : begun);
  }

  private boolean holds(Condition condition, LocalDate day) {
    return Conditions.hold(condition, past.on(day)) == Truth.TRUE;
  }
}
