package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Who;
import org.interventionledger.command.calendar.Window;
import org.interventionledger.command.rules.Truth;

/**
 * Who takes part in an activity in a stretch of time: those of the activity and of the variants
 * that concern the school, as far as the stretch has one of the parts of the year in which they do,
 * and neither the variant's condition nor their own is known not to hold. A stretch that is over is
 * told as it was on its last day.
 */
final class Attendance {

  private Attendance() {}

  static List<String> of(
      Activity activity, SchoolUnderFramework school, Optional<Window> window, LocalDate on) {
    var day = window.map(Window::to).filter(last -> last.isBefore(on)).orElse(on);
    var more =
        activity.variants().stream()
            .filter(variant -> school.place().truth(variant.when(), day) != Truth.FALSE)
            .flatMap(variant -> variant.who().stream());
    return Stream.concat(activity.who().stream(), more)
        .filter(who -> school.place().truth(who.when(), day) != Truth.FALSE)
        .filter(who -> isIn(window, who, school))
        .map(Who::party)
        .distinct()
        .map(school::label)
        .toList();
  }

  /** Where no days are known of the one or the other, nobody is left out. */
  private static boolean isIn(Optional<Window> window, Who who, SchoolUnderFramework school) {
    return who.at().isEmpty()
        || window
            .filter(it -> school.time().knows(it.from()) && school.time().knows(it.to()))
            .map(it -> school.seasons(who.at()).anyMatch(it::overlaps))
            .orElse(true);
  }
}
