package org.interventionledger.command.pack;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.StatutoryStep;

/**
 * Circumstances under which a pack has a step of the law that the law has not: at an academy, or,
 * where it is a power of Part 4, at a school that is not eligible. A pack that says nothing of them
 * leaves them to the law.
 */
final class AgainstEligibility {

  private static final Asked TYPE = new Asked.OfSchool(SchoolFact.type);
  private static final Asked ELIGIBLE = new Asked.OfSchool(SchoolFact.eligible);

  private AgainstEligibility() {}

  static Stream<PackFault> faults(String path, Condition when, StatutoryStep step) {
    var law = step.provision();
    return Stream.concat(
            reachesAcademies(when) ? blamed(path, when, TYPE, "academy", "free") : Stream.empty(),
            step.needsEligibility() && mayHold(when, ELIGIBLE, "false")
                ? blamed(path, when, ELIGIBLE, "false")
                : Stream.empty())
        .map(place -> PackFault.at(place, Kind.LOWERS_LAW, law));
  }

  // Whoever leaves out academies means free schools too; whoever names these means them.
  private static boolean reachesAcademies(Condition when) {
    return mayHold(when, TYPE, "academy")
        || mayHold(when, TYPE, "free") && named(when).contains("free");
  }

  private static List<String> named(Condition when) {
    return when.everyPart()
        .filter(holds -> holds.asked().equals(TYPE))
        .flatMap(
            holds ->
                holds.test() instanceof Test.Among(var values)
                    ? values.stream()
                    : Stream.<String>empty())
        .toList();
  }

  private static boolean mayHold(Condition when, Asked asked, String value) {
    return when.everyPart().anyMatch(holds -> holds.asked().equals(asked))
        && MayHold.of(when, MayHold.where(asked, value)).hold();
  }

  /** The parts that let it in; the whole, where no part does so by itself. */
  private static Stream<String> blamed(String path, Condition when, Asked asked, String... values) {
    var parts =
        Conditions.in(path, when)
            .filter(placed -> placed.holds().asked().equals(asked))
            .filter(placed -> letsIn(placed, Set.of(values)))
            .map(Conditions.Placed::path)
            .toList();
    return parts.isEmpty() ? Stream.of(path) : parts.stream();
  }

  private static boolean letsIn(Conditions.Placed placed, Set<String> values) {
    Predicate<String> passes = Conditions.passes(placed.holds().test());
    return values.stream().anyMatch(isNegated(placed.path()) ? passes.negate() : passes);
  }

  private static boolean isNegated(String path) {
    return Stream.of(path.split("/")).filter("not"::equals).count() % 2 == 1;
  }
}
