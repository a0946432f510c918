package org.interventionledger.command.cadence;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
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

  Force force() {
    return rhythm.force();
  }
}
