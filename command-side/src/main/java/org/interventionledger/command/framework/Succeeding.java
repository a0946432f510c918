package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Explanation;
import org.interventionledger.command.acting.Acts;

/**
 * How a version that is adopted stands to those before it: it takes the place of one, or stands
 * beside them. That is a decision and never guessed; a pack that says which it supersedes is held
 * to it.
 */
final class Succeeding {

  private Succeeding() {}

  static void check(FrameworkAdopted adopted, Adoptions sofar) {
    adopted
        .succession()
        .map(Succession::decision)
        .ifPresent(said -> Acts.checkSaid(Explanation.REASONS, said));
    switch (adopted.succession().orElse(null)) {
      case null -> checkFirst(sofar);
      case Supersedes(var version, _) -> checkSuperseded(sofar.chosen(version), adopted, sofar);
      case StandsBeside _ -> checkBeside(adopted, sofar);
    }
  }

  private static void checkFirst(Adoptions sofar) {
    if (!sofar.versions().isEmpty()) {
      throw new Refused(
          FrameworkRefusal.SUCCESSION_NOT_SAID,
          text(
              "adopted",
              sofar.versions().stream()
                  .map(rules -> rules.version().toString())
                  .collect(Collectors.joining("; "))));
    }
  }

  private static void checkSuperseded(
      LocalRules earlier, FrameworkAdopted adopted, Adoptions sofar) {
    if (!adopted.effectiveFrom().isAfter(earlier.since())) {
      throw tooEarly(FrameworkRefusal.FRAMEWORK_NOT_LATER, adopted, earlier);
    }
    // Once, whenever that is: there must be no doubt under which version journeys begin.
    sofar
        .supersededBy(earlier)
        .ifPresent(
            by -> {
              throw superseded(earlier, by);
            });
    named(adopted)
        .filter(id -> !id.equals(earlier.version().framework()))
        .ifPresent(
            id -> {
              throw another(adopted, id);
            });
  }

  private static void checkBeside(FrameworkAdopted adopted, Adoptions sofar) {
    if (sofar.versions().isEmpty()) {
      throw new Refused(
          FrameworkRefusal.NOTHING_TO_STAND_BESIDE, text("version", LocalRules.versionOf(adopted)));
    }
    var first = sofar.versions().getFirst();
    if (adopted.effectiveFrom().isBefore(first.since())) {
      throw tooEarly(FrameworkRefusal.STANDS_BESIDE_TOO_EARLY, adopted, first);
    }
    named(adopted)
        .filter(
            id ->
                sofar.versions().stream()
                    .filter(rules -> rules.version().framework().equals(id))
                    .anyMatch(
                        rules -> sofar.supersededBy(rules, adopted.effectiveFrom()).isEmpty()))
        .ifPresent(
            id -> {
              throw another(adopted, id);
            });
  }

  private static Refused tooEarly(
      FrameworkRefusal refusal, FrameworkAdopted adopted, LocalRules earlier) {
    return Refused.byRule(
        refusal,
        earlier.version().toString(),
        date("effectiveFrom", adopted.effectiveFrom()),
        text("earlier", earlier.version()),
        date("earlierFrom", earlier.since()));
  }

  /** The framework that the pack itself says it takes the place of. */
  private static Optional<String> named(FrameworkAdopted adopted) {
    return Optional.ofNullable(adopted.pack().framework().supersedes());
  }

  private static Refused another(FrameworkAdopted adopted, String named) {
    var version = LocalRules.versionOf(adopted);
    return Refused.byRule(
        FrameworkRefusal.PACK_NAMES_ANOTHER_AS_SUPERSEDED,
        version + ", supersedes",
        text("version", version),
        text("named", named));
  }

  /** A version whose place was taken takes no journey any more. */
  static Refused superseded(LocalRules version, LocalRules by) {
    return Refused.byRule(
        FrameworkRefusal.VERSION_SUPERSEDED,
        by.version().toString(),
        text("version", version.version()),
        text("by", by.version()),
        date("since", by.since()));
  }
}
