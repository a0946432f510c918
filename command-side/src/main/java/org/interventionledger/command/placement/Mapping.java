package org.interventionledger.command.placement;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.api.placement.LevelMoved;
import org.interventionledger.api.placement.PlacementEvent.LevelGained;
import org.interventionledger.api.placement.PlacementEvent.RegisterEntered;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.framework.LocalRules;

/**
 * What becomes of each register and level when a journey is moved. Registers become registers and
 * levels become levels, for they are two facts.
 *
 * @param from the version that the journey is under
 * @param to the version to which it is moved
 */
record Mapping(Standing standing, FrameworkVersion from, LocalRules to) {

  List<RegisterMoved> registers(List<RegisterMapping> rows) {
    var held = standing.registers();
    checkAll(rows, RegisterMapping::place, held.keySet(), place -> label(held.get(place)));
    var moved = rows.stream().map(row -> moved(row, held.get(row.place()))).toList();
    checkOnce(moved.stream().flatMap(row -> row.placeAfter().stream()).toList());
    return moved;
  }

  List<LevelMoved> levels(List<LevelMapping> rows) {
    var held = standing.levels();
    checkAll(rows, row -> ladder(row.level()), held.keySet(), ladder -> label(held.get(ladder)));
    var moved = rows.stream().map(row -> moved(row, held.get(ladder(row.level())))).toList();
    checkOnce(moved.stream().flatMap(row -> row.after().stream()).map(LevelGiven::ladder).toList());
    return moved;
  }

  private RegisterMoved moved(RegisterMapping row, RegisterEntered held) {
    checkClear(row.counterpart(), row.to(), label(held));
    var register = row.to().map(to::register);
    register.ifPresent(it -> Placements.checkSubject(it, held.subject(), to));
    if (register.filter(it -> isSame(it.id(), row.register())).isEmpty()) {
      checkReason(row.reason(), label(held));
    }
    return new RegisterMoved(
        new Labelled(held.register(), held.registerLabel()),
        held.placedOn(),
        row.counterpart(),
        register.map((Scale it) -> new Labelled(it.id(), it.label())),
        row.reason(),
        held.subject());
  }

  private LevelMoved moved(LevelMapping row, LevelGained held) {
    var level = held.level();
    if (!level.level().equals(row.level().level())) {
      throw notHeld(row.level().scale() + "/" + row.level().level());
    }
    checkClear(row.counterpart(), row.to(), level.label());
    var after =
        row.to()
            .map(choice -> new LevelChoice(choice.scale(), choice.level(), level.subject()))
            .map(to::level);
    after.ifPresent(it -> Placements.checkSubject(scale(it), it.subject(), to));
    if (after.filter(it -> isAsHigh(it, level)).isEmpty()) {
      checkReason(row.reason(), level.label());
    }
    return new LevelMoved(level, row.counterpart(), after, row.reason());
  }

  private Scale scale(LevelGiven level) {
    return to.pack().scale(level.scale()).orElseThrow();
  }

  /** Of two scales nobody can tell from their ranks. */
  private boolean isAsHigh(LevelGiven after, LevelGiven before) {
    return isSame(after.scale(), before.scale()) && after.rank() >= before.rank();
  }

  /** Of two authorities equal names say nothing. */
  private boolean isSame(String after, String before) {
    return after.equals(before) && to.version().authority().equals(from.authority());
  }

  private <T> void checkAll(
      List<T> rows,
      Function<T, String> place,
      Collection<String> held,
      Function<String, String> label) {
    var mapped = new HashSet<String>();
    for (var row : rows) {
      var id = place.apply(row);
      if (!held.contains(id)) {
        throw notHeld(id);
      }
      if (!mapped.add(id)) {
        throw twice(label.apply(id));
      }
    }
    var missing = held.stream().filter(id -> !mapped.contains(id)).map(label).sorted().toList();
    if (!missing.isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.PLACE_NOT_MAPPED,
          LocalRules.cite(from, "scales"),
          text("missing", String.join("; ", missing)),
          text("version", to.version()));
    }
  }

  private void checkOnce(List<String> targets) {
    var seen = new HashSet<String>();
    targets.stream()
        .filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw twice(id);
            });
  }

  /** A target where it is carried over, and none where it is not. */
  private void checkClear(Counterpart counterpart, Optional<?> target, String label) {
    if ((counterpart == Counterpart.CARRIED_OVER) != target.isPresent()) {
      throw Refused.byRule(
          FrameworkRefusal.MAPPING_UNCLEAR, to.cite("scales"), text("place", label));
    }
  }

  private void checkReason(Optional<?> reason, String label) {
    if (reason.isEmpty()) {
      throw Refused.byRule(
          FrameworkRefusal.MAPPING_NEEDS_A_REASON, to.cite("scales"), text("place", label));
    }
  }

  private Refused notHeld(String id) {
    var places = new ArrayList<String>();
    standing.registers().values().stream().map(Mapping::label).forEach(places::add);
    standing.levels().values().stream().map(Mapping::label).forEach(places::add);
    return Refused.byRule(
        FrameworkRefusal.PLACE_NOT_HELD,
        LocalRules.cite(from, "scales"),
        text("place", id),
        text("places", places.stream().sorted().collect(Collectors.joining("; "))));
  }

  private Refused twice(String place) {
    return Refused.byRule(FrameworkRefusal.MAPPED_TWICE, to.cite("scales"), text("place", place));
  }

  private static String ladder(LevelChoice choice) {
    return Subject.place(choice.scale(), choice.subject());
  }

  private static String label(LevelGained held) {
    return Subject.labelled(held.level().label(), held.level().subject());
  }

  /** Two on one register are told apart. */
  private static String label(RegisterEntered held) {
    return Subject.labelled(held.registerLabel(), held.subject());
  }
}
