package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.SchoolPast;

/**
 * A stretch of time in which a school was under one version of the framework: its journey was moved
 * to another, or, where it is on none, another came into effect for it.
 *
 * @param from the day that began it, unless it is the first
 * @param until the day that ended it, if one did by the day asked about
 */
record Stretch(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** All of them up to a day, in order. */
  static List<Stretch> of(SchoolPast past, Adoptions adoptions, LocalDate on) {
    var stretches = new ArrayList<Stretch>();
    var from = Optional.<LocalDate>empty();
    for (var day : changes(past, adoptions, on)) {
      stretches.add(new Stretch(from, Optional.of(day)));
      from = Optional.of(day);
    }
    stretches.add(new Stretch(from, Optional.empty()));
    return stretches;
  }

  /** Only what happened to the journey, or a version that came into effect, can change it. */
  private static List<LocalDate> changes(SchoolPast past, Adoptions adoptions, LocalDate on) {
    return Stream.concat(
            past.placings().stream().map(PlacementEvent::happenedOn),
            adoptions.versions().stream().map(LocalRules::since))
        .filter(day -> !day.isAfter(on))
        .distinct()
        .sorted()
        .filter(day -> !version(past, day.minusDays(1)).equals(version(past, day)))
        .toList();
  }

  private static Optional<FrameworkVersion> version(SchoolPast past, LocalDate day) {
    return past.rules(day).map(LocalRules::version);
  }
}
