package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.calendar.Window;
import org.interventionledger.command.rules.Truth;

/**
 * Who takes part in an activity in a stretch of time, or writes and is given a report: those of the
 * row and of its variants that concern the school, as far as the stretch has one of the parts of
 * the year in which they do, and neither the variant's condition nor their own is known not to
 * hold. A stretch that is over is told as it was on its last day.
 */
final class Attendance {

  private Attendance() {}

  static List<String> of(
      Recurring row, UnderFramework under, Optional<Window> window, LocalDate on) {
    var day = window.map(Window::to).filter(last -> last.isBefore(on)).orElse(on);
    return row.parts().stream()
        .filter(part -> under.truth(part.when(), day) != Truth.FALSE)
        .flatMap(part -> part.who().stream())
        .filter(who -> under.truth(who.when(), day) != Truth.FALSE)
        .filter(who -> isIn(window, who, under))
        .map(Who::party)
        .distinct()
        .map(under::label)
        .toList();
  }

  /** Where no days are known of the one or the other, nobody is left out. */
  private static boolean isIn(Optional<Window> window, Who who, UnderFramework under) {
    return who.at().isEmpty()
        || window
            .filter(it -> under.time().knows(it.from()) && under.time().knows(it.to()))
            .map(it -> under.seasons(who.at()).anyMatch(it::overlaps))
            .orElse(true);
  }
}
