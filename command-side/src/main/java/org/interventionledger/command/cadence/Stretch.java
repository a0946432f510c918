package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.command.rules.SchoolPast;

/**
 * A stretch of a journey under one version of the framework.
 *
 * @param from the day of the move that began it, if one did
 * @param until the day of the move that ended it, if one did by the day asked about
 */
record Stretch(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** All of them up to a day, in order. */
  static List<Stretch> of(SchoolPast past, LocalDate on) {
    var stretches = new ArrayList<Stretch>();
    var from = Optional.<LocalDate>empty();
    for (var day : moves(past, on)) {
      stretches.add(new Stretch(from, Optional.of(day)));
      from = Optional.of(day);
    }
    stretches.add(new Stretch(from, Optional.empty()));
    return stretches;
  }

  private static List<LocalDate> moves(SchoolPast past, LocalDate on) {
    return past.placings().stream()
        .filter(MovedToFrameworkVersion.class::isInstance)
        .map(move -> move.happenedOn())
        .filter(day -> !day.isAfter(on))
        .sorted()
        .toList();
  }
}
