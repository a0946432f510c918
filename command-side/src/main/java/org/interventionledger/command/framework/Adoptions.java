package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Order;

/**
 * The versions of its framework that an authority adopted, in the order in which they take effect.
 */
public record Adoptions(AuthorityCode authority, List<LocalRules> versions) {

  public Adoptions {
    versions = List.copyOf(versions);
  }

  public static Adoptions none(AuthorityCode authority) {
    return new Adoptions(authority, List.of());
  }

  public Adoptions with(FrameworkEvent event) {
    return switch (event) {
      case FrameworkAdopted adopted ->
          new Adoptions(
              authority,
              Stream.concat(versions.stream(), Stream.of(LocalRules.of(adopted))).toList());
    };
  }

  /**
   * The rules for an act on a day.
   *
   * @param journey the version that the school's journey began under; a journey keeps it
   */
  public LocalRules forJourney(Optional<FrameworkVersion> journey, LocalDate on) {
    var rules =
        journey.flatMap(this::version).or(() -> inForceOn(on)).orElseThrow(() -> noneInForce(on));
    Order.check(on, rules.since(), FrameworkAdopted.class.getSimpleName());
    return rules;
  }

  /** The rules that a school is under on a day, if it is under any. */
  public Optional<LocalRules> rulesOf(Optional<FrameworkVersion> journey, LocalDate on) {
    return journey
        .flatMap(this::version)
        .or(() -> inForceOn(on))
        .filter(rules -> !on.isBefore(rules.since()));
  }

  /** Whether any version has rules. */
  public boolean hasRules() {
    return versions.stream().anyMatch(rules -> !rules.pack().rules().isEmpty());
  }

  Optional<LocalRules> version(FrameworkVersion version) {
    return versions.stream().filter(rules -> rules.version().equals(version)).findFirst();
  }

  private Optional<LocalRules> inForceOn(LocalDate on) {
    return versions.stream()
        .filter(rules -> !rules.since().isAfter(on))
        .reduce((_, later) -> later);
  }

  private Refused noneInForce(LocalDate on) {
    return new Refused(
        FrameworkRefusal.NO_FRAMEWORK_IN_FORCE, text("authority", authority), date("on", on));
  }
}
