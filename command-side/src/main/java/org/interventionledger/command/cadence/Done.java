package org.interventionledger.command.cadence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.PlacementEvent;

/**
 * An activity of the framework that took place.
 *
 * @param outcome what came of it, as the framework names it
 */
record Done(LocalDate on, String activity, Optional<String> outcome) {

  /**
   * What was recorded as an activity, and the meetings of which note was taken, by their days. Note
   * is taken of recorded activities too, but it stays when such a record is put right.
   */
  static List<Done> of(List<ActivityHeld> held, List<PlacementEvent> placings) {
    var recorded = held.stream().map(it -> new Done(it.heldOn(), it.activity(), it.outcome()));
    var meetings =
        placings.stream()
            .filter(ActivityNoted.class::isInstance)
            .map(ActivityNoted.class::cast)
            .filter(noted -> noted.entry().stream().startsWith("meeting:"))
            .map(noted -> new Done(noted.doneOn(), noted.activity().id(), noted.outcome()));
    return Stream.concat(recorded, meetings).sorted(comparing(Done::on)).toList();
  }
}
