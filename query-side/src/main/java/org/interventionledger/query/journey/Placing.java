package org.interventionledger.query.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent.CourseCalledFor;
import org.interventionledger.api.placement.RuleEvent.FoundAtHighestLevel;
import org.interventionledger.api.placement.RuleEvent.LevelRaisedByRule;
import org.interventionledger.api.placement.RuleEvent.PlacedByRule;
import org.interventionledger.api.placement.RuleEvent.RuleCeasedToHold;
import org.interventionledger.api.placement.RuleEvent.RuleFoundSatisfied;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.terms.PersonName;

/**
 * Where a school stands in the authority's own arrangements.
 *
 * @param registers by register, and of whom, those that it is on
 * @param levels by scale, and of whom, those given last
 * @param reviewOn when the placement is next to be reviewed
 * @param framework the version it was last placed under
 * @param journey the version that its journey is under, as long as it is on a register or has a
 *     level
 * @param indicators by id, those that were seen and not withdrawn
 */
public record Placing(
    SortedMap<String, RegisterEntered> registers,
    SortedMap<String, LevelGained> levels,
    Optional<PersonName> adviser,
    Optional<LocalDate> reviewOn,
    Optional<FrameworkVersion> framework,
    Optional<FrameworkVersion> journey,
    SortedMap<String, IndicatorRecorded> indicators) {

  static final Placing NONE =
      new Placing(
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Collections.emptySortedMap());

  /** Whether the authority has placed the school, given it a level or an adviser. */
  public boolean isBegun() {
    return framework.isPresent() || adviser.isPresent();
  }

  /** The names of the registers, and who is on each but the school itself. */
  public List<String> registerLabels() {
    return registers.values().stream()
        .map(on -> Subject.labelled(on.registerLabel(), on.subject()))
        .toList();
  }

  Placing on(PlacementEvent event) {
    return switch (event) {
      case PlacedOnRegister placed ->
          new Placing(
              with(registers, placed.place(), placed),
              levels,
              adviser,
              nextReview(placed.placedOn(), placed.reviewOn()),
              Optional.of(placed.framework()),
              begunUnder(placed.framework()),
              indicators);
      case LevelChanged changed ->
          new Placing(
              registers,
              with(levels, changed.level().ladder(), changed),
              adviser,
              nextReview(changed.changedOn(), changed.reviewOn()),
              Optional.of(changed.framework()),
              begunUnder(changed.framework()),
              indicators);
      case PlacedByRule placed ->
          new Placing(
              with(registers, placed.place(), placed),
              levels,
              adviser,
              reviewOn,
              Optional.of(placed.framework()),
              begunUnder(placed.framework()),
              indicators);
      case LevelRaisedByRule raised ->
          new Placing(
              registers,
              with(levels, raised.level().ladder(), raised),
              adviser,
              reviewOn,
              Optional.of(raised.framework()),
              begunUnder(raised.framework()),
              indicators);
      case CourseCalledFor _,
          RuleFoundSatisfied _,
          RuleCeasedToHold _,
          FoundAtHighestLevel _,
          AccessEvent _ ->
          this;
      case GroundsEvent grounds -> seeing(grounds);
      case RemovedFromRegister removed -> without(removed.place());
      case AdviserAssigned assigned ->
          new Placing(
              registers,
              levels,
              Optional.of(assigned.adviser()),
              reviewOn,
              framework,
              journey,
              indicators);
      case MovedToFrameworkVersion moved -> moved(moved);
      case PlacementEntryCorrected _ -> this;
    };
  }

  private Placing seeing(GroundsEvent event) {
    return switch (event) {
      case IndicatorRecorded seen -> with(with(indicators, seen.indicator().id(), seen));
      case IndicatorWithdrawn gone -> {
        var rest = new TreeMap<>(indicators);
        rest.remove(gone.indicator().id());
        yield with(Collections.unmodifiableSortedMap(rest));
      }
      case FindingRecorded _,
          AssignmentAgreed _,
          CourseConsidered _,
          PartiesTold _,
          LocalStepTaken _,
          ActivityNoted _ ->
          this;
    };
  }

  private Placing with(SortedMap<String, IndicatorRecorded> seen) {
    return new Placing(registers, levels, adviser, reviewOn, framework, journey, seen);
  }

  private Placing without(String place) {
    var rest = new TreeMap<>(registers);
    rest.remove(place);
    return new Placing(
        Collections.unmodifiableSortedMap(rest),
        levels,
        adviser,
        rest.isEmpty() ? Optional.empty() : reviewOn,
        framework,
        rest.isEmpty() && levels.isEmpty() ? Optional.empty() : journey,
        indicators);
  }

  private Placing moved(MovedToFrameworkVersion move) {
    var on = new TreeMap<String, RegisterEntered>();
    move.registersAfter().forEach(it -> on.put(it.place(), it));
    var at = new TreeMap<String, LevelGained>();
    move.levelsAfter().forEach(it -> at.put(it.level().ladder(), it));
    return new Placing(
        Collections.unmodifiableSortedMap(on),
        Collections.unmodifiableSortedMap(at),
        adviser,
        reviewOn,
        Optional.of(move.framework()),
        Optional.of(move.framework()),
        indicators);
  }

  /**
   * A level keeps the journey, and until it did, the removal from the last register ended it: it
   * may have begun anew, under another version.
   */
  private Optional<FrameworkVersion> begunUnder(FrameworkVersion version) {
    return registers.isEmpty() ? Optional.of(version) : journey.or(() -> Optional.of(version));
  }

  /**
   * A review agreed earlier and still to come stays; one whose day has come is what this entry was.
   */
  private Optional<LocalDate> nextReview(LocalDate day, Optional<LocalDate> agreed) {
    return agreed.or(() -> reviewOn.filter(review -> review.isAfter(day)));
  }

  private static <T> SortedMap<String, T> with(Map<String, T> map, String key, T value) {
    var more = new TreeMap<>(map);
    more.put(key, value);
    return Collections.unmodifiableSortedMap(more);
  }
}
