package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.activity.PackRows;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;

/**
 * Under which version an authority did something itself. Versions that stand beside each other
 * count each by itself; which one it was follows from the row where one alone has it, and is said
 * where several do.
 */
record OwnVersions(Adoptions adoptions, LocalDate on) {

  /**
   * @param said the version that was said, if one was
   * @param hasIt whether a version has the row of the authority itself
   */
  PackRows of(Optional<VersionChoice> said, Predicate<Pack> hasIt) {
    var first = adoptions.forJourney(Optional.empty(), on);
    var counting = adoptions.countingOn(on);
    return new PackRows(
        said.map(choice -> chosen(choice, counting))
            .orElseGet(() -> onlyOne(having(hasIt, counting), first)));
  }

  private LocalRules chosen(VersionChoice choice, List<LocalRules> counting) {
    return counting.stream()
        .filter(rules -> rules.is(choice))
        .findFirst()
        .orElseThrow(() -> whichOf(counting));
  }

  private static List<LocalRules> having(Predicate<Pack> hasIt, List<LocalRules> counting) {
    return counting.stream().filter(rules -> hasIt.test(rules.pack())).toList();
  }

  /** Where none has it, the one under which journeys begin says so. */
  private LocalRules onlyOne(List<LocalRules> having, LocalRules first) {
    return switch (having.size()) {
      case 0 -> first;
      case 1 -> having.getFirst();
      default -> throw whichOf(having);
    };
  }

  private Refused whichOf(List<LocalRules> versions) {
    return new Refused(
        FrameworkRefusal.UNDER_WHICH_VERSION,
        date("on", on),
        text(
            "versions",
            versions.stream()
                .map(rules -> rules.version().toString())
                .collect(Collectors.joining("; "))));
  }
}
