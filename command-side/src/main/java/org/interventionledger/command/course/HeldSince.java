package org.interventionledger.command.course;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Truth;

/**
 * Since when a condition has held at a school.
 *
 * @param first the first day for which the framework counts
 */
record HeldSince(SchoolPast past, LocalDate first) {

  /** The day from which it has held without a break; empty where it does not hold. */
  Optional<LocalDate> day(Condition condition, LocalDate on) {
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
