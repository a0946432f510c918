package org.interventionledger.command.cadence;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Pack.Shape;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;

/**
 * Where a school stood on each day in the scales of its pack, with what else is known of it.
 *
 * @param always what does not change with the days
 */
record PlaceInTime(Pack pack, Facts always, List<PlacementEvent> placings) {

  boolean holds(Condition when, LocalDate on) {
    return Conditions.hold(when, facts(on)) == Truth.TRUE;
  }

  /** The last change up to a day of what a condition asks about, or of a level where of none. */
  Optional<LocalDate> lastChange(Condition when, LocalDate on) {
    var scales = pack.scales().stream().filter(scale -> isAbout(when, scale)).map(Scale::id);
    var asked = Set.copyOf(scales.toList());
    return until(on)
        .filter(
            event -> scale(event).filter(id -> asked.isEmpty() || asked.contains(id)).isPresent())
        .map(PlacementEvent::happenedOn)
        .max(LocalDate::compareTo);
  }

  private static boolean isAbout(Condition when, Scale scale) {
    return Conditions.asks(when).contains(new Asked.Named(scale.id()));
  }

  /** The days of meetings of this kind of which note was taken. */
  Stream<LocalDate> meetings(String activity) {
    return placings.stream()
        .filter(ActivityNoted.class::isInstance)
        .map(ActivityNoted.class::cast)
        .filter(noted -> noted.activity().id().equals(activity))
        .filter(noted -> noted.entry().stream().startsWith("meeting:"))
        .map(ActivityNoted::doneOn);
  }

  Facts facts(LocalDate on) {
    var known = new HashMap<Asked, Value>();
    pack.scales().forEach(scale -> know(scale, on, known));
    until(on)
        .filter(FindingRecorded.class::isInstance)
        .map(FindingRecorded.class::cast)
        .forEach(it -> known.put(new Asked.Named(it.fact().id()), Value.of(it.value())));
    return always.with(known);
  }

  private void know(Scale scale, LocalDate on, Map<Asked, Value> known) {
    var levels = levels(scale, on);
    if (!levels.isEmpty()) {
      known.put(new Asked.Named(scale.id()), Value.of(levels.getLast()));
      var before = new HashSet<>(levels);
      before.remove(levels.getLast());
      known.put(new Asked.Was(scale.id()), new Value.One(before));
    }
  }

  /** Every level held up to a day, the last one last. */
  private List<String> levels(Scale scale, LocalDate on) {
    var start =
        scale.shape() == Shape.flag ? Stream.of(off(scale)) : Stream.ofNullable(scale.start());
    var given = until(on).flatMap(event -> level(event, scale).stream());
    return Stream.concat(start, given).toList();
  }

  private Stream<PlacementEvent> until(LocalDate on) {
    return placings.stream().filter(event -> !event.happenedOn().isAfter(on));
  }

  private static Optional<String> level(PlacementEvent event, Scale scale) {
    return switch (event) {
      case LevelGained it ->
          Optional.of(it.level().level()).filter(_ -> it.level().scale().equals(scale.id()));
      case RegisterEntered it ->
          Optional.of(on(scale)).filter(_ -> it.register().equals(scale.id()));
      case RemovedFromRegister it ->
          Optional.of(off(scale)).filter(_ -> it.register().equals(scale.id()));
      case PlacementEvent _ -> Optional.empty();
    };
  }

  private static Optional<String> scale(PlacementEvent event) {
    return switch (event) {
      case LevelGained it -> Optional.of(it.level().scale());
      case RegisterEntered it -> Optional.of(it.register());
      case RemovedFromRegister it -> Optional.of(it.register());
      case PlacementEvent _ -> Optional.empty();
    };
  }

  private static String on(Scale register) {
    return register.levels().stream()
        .max(comparingInt(Pack.Level::rank))
        .map(Pack.Level::id)
        .orElse("on");
  }

  private static String off(Scale register) {
    return register.levels().stream()
        .min(comparingInt(Pack.Level::rank))
        .map(Pack.Level::id)
        .orElse("off");
  }
}
