package org.interventionledger.command.cadence;

import java.util.List;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;

/**
 * One line of a cadence, from a row of the framework itself or from a variant of it.
 *
 * @param src the items of the document that made it
 */
record Line(Condition when, Rhythm rhythm, List<Integer> src) {

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

  Force force() {
    return rhythm.force();
  }
}
