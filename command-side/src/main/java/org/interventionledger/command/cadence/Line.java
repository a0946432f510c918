package org.interventionledger.command.cadence;

import java.util.List;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;

/**
 * One line of a cadence, from a row of the framework itself or from a variant of it.
 *
 * @param src the items of the document that made it
 */
record Line(Condition when, Rhythm rhythm, List<Integer> src) {

  /** Whether a framework says of any activity how often it is held. */
  static boolean areIn(Pack pack) {
    return pack.activities().stream()
        .anyMatch(
            activity ->
                !activity.cadence().isEmpty()
                    || activity.variants().stream()
                        .anyMatch(variant -> !variant.cadence().isEmpty()));
  }

  boolean isDuty() {
    return switch (rhythm.force()) {
      case automatic, must -> true;
      case usual, may -> false;
    };
  }

  /** Whether it asks for more than another. */
  boolean isStricterThan(Line other) {
    return rhythm.aYear() > other.rhythm.aYear();
  }

  /** Of two lines that bind the stricter goes before; of two that ask for the same, the first. */
  boolean goesBefore(Line other, List<Line> inOrder) {
    return isStricterThan(other)
        || !other.isStricterThan(this) && inOrder.indexOf(this) < inOrder.indexOf(other);
  }

  Force force() {
    return rhythm.force();
  }
}
