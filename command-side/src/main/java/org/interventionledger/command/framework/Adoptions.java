package org.interventionledger.command.framework;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.framework.FrameworkEvent.AdoptionWithdrawn;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.command.acting.Order;

/**
 * The versions of its framework that an authority adopted, in the order in which it did. Those that
 * follow each other take effect in that order too.
 *
 * @param elsewhere what other authorities adopted; asked only of a school that brought a version
 */
public record Adoptions(AuthorityCode authority, List<LocalRules> versions, Frameworks elsewhere) {

  public Adoptions {
    versions = List.copyOf(versions);
  }

  public static Adoptions none(AuthorityCode authority) {
    return none(authority, Adoptions::none);
  }

  public static Adoptions none(AuthorityCode authority, Frameworks elsewhere) {
    return new Adoptions(authority, List.of(), elsewhere);
  }

  public Adoptions with(FrameworkEvent event) {
    return switch (event) {
      case FrameworkAdopted adopted ->
          new Adoptions(
              authority,
              Stream.concat(versions.stream(), Stream.of(LocalRules.of(adopted))).toList(),
              elsewhere);
      case AdoptionWithdrawn withdrawn ->
          new Adoptions(
              authority,
              versions.stream().filter(rules -> !rules.is(withdrawn.version())).toList(),
              elsewhere);
    };
  }

  /**
   * The rules for an act on a day.
   *
   * @param journey the version that the school's journey is under; it keeps it until it is moved,
   *     also where the school has come from the authority whose version it is
   */
  public LocalRules forJourney(Optional<FrameworkVersion> journey, LocalDate on) {
    var rules = governing(journey, on).orElseThrow(() -> noneInForce(on));
    Order.check(on, rules.since(), FrameworkAdopted.class.getSimpleName());
    return rules;
  }

  /** The rules that a school is under on a day, if it is under any. */
  public Optional<LocalRules> rulesOf(Optional<FrameworkVersion> journey, LocalDate on) {
    return governing(journey, on).filter(rules -> !on.isBefore(rules.since()));
  }

  private Optional<LocalRules> governing(Optional<FrameworkVersion> journey, LocalDate on) {
    return journey.isEmpty() ? inForceOn(on) : journey.flatMap(this::adopted);
  }

  /** By whichever authority: a name alone says nothing of whose version it is. */
  private Optional<LocalRules> adopted(FrameworkVersion version) {
    return version.authority().equals(authority)
        ? version(version)
        : elsewhere.of(version.authority()).version(version);
  }

  /** All that count on a day, each by itself: none of them had been superseded by then. */
  public List<LocalRules> countingOn(LocalDate on) {
    return versions.stream()
        .filter(rules -> !rules.since().isAfter(on))
        .filter(rules -> supersededBy(rules, on).isEmpty())
        .toList();
  }

  /** Whether any version has rules. */
  public boolean hasRules() {
    return versions.stream().anyMatch(rules -> !rules.pack().rules().isEmpty());
  }

  Optional<LocalRules> version(FrameworkVersion version) {
    return versions.stream().filter(rules -> rules.version().equals(version)).findFirst();
  }

  /**
   * The version chosen.
   *
   * @throws Refused when the authority did not adopt it
   */
  public LocalRules chosen(VersionChoice choice) {
    return versions.stream()
        .filter(rules -> rules.is(choice))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    FrameworkRefusal.VERSION_NOT_ADOPTED,
                    text("version", choice),
                    text("adopted", names())));
  }

  /** What took the place of a version by a day, if anything did. */
  public Optional<LocalRules> supersededBy(LocalRules version, LocalDate on) {
    return supersededBy(version).filter(later -> !later.since().isAfter(on));
  }

  /** What was adopted to take its place, though its day may not have come. */
  Optional<LocalRules> supersededBy(LocalRules version) {
    return versions.stream()
        .filter(later -> supersedes(later).filter(version::equals).isPresent())
        .findFirst();
  }

  /** What would lose its ground without a version: beside the first, all others stand. */
  Optional<LocalRules> restingOn(LocalRules version) {
    return version.equals(versions.getFirst())
        ? versions.stream().skip(1).findFirst()
        : supersededBy(version);
  }

  /**
   * A version whose place was taken takes no journey any more, not by a move either.
   *
   * @throws Refused when it was superseded by that day
   */
  public void checkTakesJourneys(LocalRules version, LocalDate on) {
    supersededBy(version, on)
        .ifPresent(
            by -> {
              throw Succeeding.superseded(version, by);
            });
  }

  private String names() {
    return versions.stream()
        .map(rules -> rules.version().toString())
        .collect(Collectors.joining("; "));
  }

  private Optional<LocalRules> inForceOn(LocalDate on) {
    return versions.stream()
        .filter(rules -> !rules.since().isAfter(on))
        .filter(this::takesNewJourneys)
        .reduce((_, later) -> later);
  }

  /** It does not stand beside others, and nor does what it took the place of. */
  private boolean takesNewJourneys(LocalRules version) {
    return version
        .succession()
        .map(
            how ->
                switch (how) {
                  case Supersedes(var earlier, _) -> takesNewJourneys(chosen(earlier));
                  case StandsBeside _ -> false;
                })
        .orElse(true);
  }

  /** Where it was not said, that under which journeys began before. */
  private Optional<LocalRules> supersedes(LocalRules later) {
    return later
        .succession()
        .map(
            how ->
                switch (how) {
                  case Supersedes(var earlier, _) -> Optional.of(chosen(earlier));
                  case StandsBeside _ -> Optional.<LocalRules>empty();
                })
        .orElseGet(() -> inForceOn(later.since().minusDays(1)));
  }

  private Refused noneInForce(LocalDate on) {
    return new Refused(
        FrameworkRefusal.NO_FRAMEWORK_IN_FORCE, text("authority", authority), date("on", on));
  }
}
