package org.interventionledger.command.pack;

import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.PackFault;
import org.interventionledger.api.framework.PackFault.Kind;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.framework.Subject;

/**
 * Rules and conditions over a scale that is not kept of schools. They speak of the school itself,
 * so that nothing could ever hold there or follow. A gate may stand before it all the same: it
 * stands before whoever is given the level or placed on the register.
 */
final class NotOfTheSchool {

  private NotOfTheSchool() {}

  static Stream<PackFault> faults(Pack pack) {
    return Stream.concat(
        Conditions.in(pack)
            .flatMap(
                placed ->
                    asked(placed.holds().asked()).stream()
                        .flatMap(name -> fault(placed.path(), name, pack))),
        Rows.each("/rules", pack.rules(), (path, rule) -> then(path, rule, pack)));
  }

  private static Stream<PackFault> then(String path, Rule rule, Pack pack) {
    return rule instanceof Rule.Course
        ? RuleReferences.in(path, rule)
            .filter(reference -> reference.targets().contains(Target.SCALE))
            .flatMap(reference -> fault(reference.path(), reference.name(), pack))
        : Stream.empty();
  }

  private static Optional<String> asked(Asked asked) {
    return switch (asked) {
      case Asked.Named(var name) -> Optional.of(name);
      case Asked.Was(var scale) -> Optional.of(scale);
      case Asked _ -> Optional.empty();
    };
  }

  private static Stream<PackFault> fault(String path, String name, Pack pack) {
    return pack.scale(name).stream()
        .filter(scale -> !scale.keptOf().contains(Subject.school))
        .map(_ -> PackFault.at(path, Kind.NOT_OF_THE_SCHOOL, name));
  }
}
