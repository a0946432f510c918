package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.command.calendar.Window;

/**
 * What was held after stretches in which it was missed. It makes good the one that was missed last:
 * no document has the meeting of September held in December, when those of October and November
 * were missed as well. The earlier ones were missed, and are due no longer.
 *
 * @param missed the stretches of one line in which it was not held often enough
 * @param days the days on which it was held, in order
 */
record Afterwards(List<Window> missed, List<LocalDate> days, int times) {

  /** The day after a stretch by which it had been held as often as the stretch asked for. */
  Optional<LocalDate> held(Window stretch) {
    return days.stream()
        .filter(day -> day.isAfter(stretch.to()))
        .skip(times - 1L - days.stream().filter(stretch::includes).count())
        .findFirst();
  }

  /** The same, where no later stretch was missed before that day. */
  Optional<LocalDate> madeGood(Window stretch) {
    return held(stretch)
        .filter(
            day ->
                missed.stream().noneMatch(it -> it.from().isAfter(stretch.to()) && it.isOver(day)));
  }
}
