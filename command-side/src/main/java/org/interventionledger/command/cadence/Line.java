package org.interventionledger.command.cadence;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;

/**
 * One line of an activity's cadence, from the activity itself or from a variant of it.
 *
 * @param src the items of the document that made it
 */
record Line(Condition when, Rhythm rhythm, List<Integer> src) {

  /** Those of an activity itself and then of its variants, in the order of the framework. */
  static List<Line> of(Activity activity, SchoolUnderFramework school) {
    var own =
        owedBySchools(activity.cadence())
            .map(it -> new Line(activity.when(), rhythm(it, school), activity.src()));
    var ofVariants =
        activity.variants().stream()
            .flatMap(
                variant ->
                    owedBySchools(variant.cadence())
                        .map(it -> new Line(variant.when(), rhythm(it, school), variant.src())));
    return Stream.concat(own, ofVariants).toList();
  }

  /** Whether a framework says of any activity how often it is held. */
  static boolean areIn(Pack pack) {
    return pack.activities().stream()
        .anyMatch(
            activity ->
                !activity.cadence().isEmpty()
                    || activity.variants().stream()
                        .anyMatch(variant -> !variant.cadence().isEmpty()));
  }

  /** What an authority holds for all of its schools at once, none of them owes. */
  private static Stream<Cadence> owedBySchools(List<Cadence> cadence) {
    return cadence.stream().filter(it -> it.of() == null);
  }

  private static Rhythm rhythm(Cadence cadence, SchoolUnderFramework school) {
    return new Rhythm(cadence, school.pack().framework().calendar(), school.time());
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
