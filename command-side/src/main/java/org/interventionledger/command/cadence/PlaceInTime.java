package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Truth;
import org.interventionledger.command.rules.Value;

/**
 * Where a school stood on each day, and what had been done there by its end. What is known of a day
 * is found once.
 */
final class PlaceInTime {

  private final Pack pack;
  private final SchoolPast past;
  private final List<PlacementEvent> placings;
  private final List<Done> done;
  private final Map<Asked, Value> notRecorded;
  private final Map<LocalDate, Facts> known = new HashMap<>();

  PlaceInTime(Pack pack, SchoolPast past, List<ActivityHeld> held) {
    this.pack = pack;
    this.past = past;
    this.placings = past.placings();
    this.done = Done.of(held, placings);
    this.notRecorded = notRecorded(pack);
  }

  Pack pack() {
    return pack;
  }

  boolean holds(Condition when, LocalDate on) {
    return truth(when, on) == Truth.TRUE;
  }

  Truth truth(Condition when, LocalDate on) {
    return Conditions.hold(when, known(on));
  }

  /** What nobody put on record by a day, and would have to for a condition to be judged. */
  Set<Asked> notKnown(Condition when, LocalDate on) {
    return Conditions.unknown(when, known(on));
  }

  private Facts known(LocalDate on) {
    return known.computeIfAbsent(on, this::facts);
  }

  /** The days on which an activity took place, in order. */
  List<LocalDate> days(String activity) {
    return done.stream().filter(it -> it.activity().equals(activity)).map(Done::on).toList();
  }

  /**
   * The days up to one on which what a condition asks about changed: of levels, and of what was
   * found; of any level where it asks about neither. Conditions ask where the school itself stands,
   * not its governing body or setting.
   */
  List<LocalDate> changes(Condition when, LocalDate on) {
    var asked =
        Stream.concat(
                pack.scales().stream().map(Scale::id), pack.facts().stream().map(RecordedFact::id))
            .filter(id -> Conditions.asks(when).contains(new Asked.Named(id)))
            .collect(Collectors.toSet());
    var about =
        asked.isEmpty() ? pack.scales().stream().map(Scale::id).collect(Collectors.toSet()) : asked;
    return placings.stream()
        .filter(event -> !event.happenedOn().isAfter(on))
        .filter(event -> changed(event).anyMatch(about::contains))
        .map(PlacementEvent::happenedOn)
        .distinct()
        .sorted()
        .toList();
  }

  private Facts facts(LocalDate on) {
    var known = new HashMap<>(notRecorded);
    known.putAll(past.on(on).known());
    known.putAll(held(on));
    return new Facts(known);
  }

  /**
   * Of what the ledger itself is the record, what it does not have was not: as a cadence takes what
   * is not on record as not held, its condition does. Of an activity that was not held there is no
   * outcome; nobody has to say that an indicator is absent, or a party not told.
   */
  private static Map<Asked, Value> notRecorded(Pack pack) {
    var none = new HashMap<Asked, Value>();
    pack.indicators().forEach(it -> none.put(new Asked.Shown(it.id()), Value.of(false)));
    pack.parties().forEach(it -> none.put(new Asked.Told(it.id()), Value.of(false)));
    return none;
  }

  private Map<Asked, Value> held(LocalDate on) {
    var held = new HashMap<Asked, Value>();
    for (var activity : pack.activities()) {
      held.put(new Asked.Done(activity.id()), Value.of(false));
      held.put(new Asked.Outcome(activity.id()), Value.NONE);
    }
    for (var it : done) {
      if (!it.on().isAfter(on)) {
        held.put(new Asked.Done(it.activity()), Value.of(true));
        var outcome = new Asked.Outcome(it.activity());
        held.replace(outcome, Value.NONE, Value.UNKNOWN);
        it.outcome().ifPresent(said -> held.put(outcome, Value.of(said)));
      }
    }
    return held;
  }

  private static Stream<String> changed(PlacementEvent event) {
    return switch (event) {
      case FindingRecorded it -> Stream.of(it.fact().id());
      case LevelGained it -> Stream.of(it.level().ladder());
      case RegisterEntered it -> Stream.of(it.place());
      case RemovedFromRegister it -> Stream.of(it.place());
      case MovedToFrameworkVersion it -> changed(it);
      case PlacementEvent _ -> Stream.empty();
    };
  }

  /** What is carried over as it was is no change. */
  private static Stream<String> changed(MovedToFrameworkVersion moved) {
    var levels =
        moved.levels().stream()
            .flatMap(
                it ->
                    it.after().stream()
                        .filter(after -> !isSame(after, it.level()))
                        .map(LevelGiven::ladder));
    var registers =
        moved.registers().stream()
            .flatMap(it -> it.placeAfter().stream().filter(after -> !after.equals(it.place())));
    return Stream.concat(levels, registers);
  }

  private static boolean isSame(LevelGiven after, LevelGiven before) {
    return after.ladder().equals(before.ladder()) && after.level().equals(before.level());
  }
}
