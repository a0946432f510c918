package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Urn;

/**
 * A school under its authority's framework, as far as cadences ask.
 *
 * @param since the first day for which the framework counts for it
 * @param time the terms of its authority
 * @param held what was held there
 */
record SchoolUnderFramework(
    Urn urn,
    String name,
    FrameworkVersion version,
    LocalDate since,
    PlaceInTime place,
    SchoolTime time,
    List<ActivityHeld> held) {

  Pack pack() {
    return place.pack();
  }

  /** The days on which an activity was held, in order. */
  List<LocalDate> days(String activity) {
    var recorded =
        held.stream().filter(it -> it.activity().equals(activity)).map(ActivityHeld::heldOn);
    return Stream.concat(recorded, place.meetings(activity)).sorted().toList();
  }

  /** The framework's word for a party; its id where the framework has none. */
  String label(String party) {
    return pack().parties().stream()
        .filter(it -> it.id().equals(party))
        .findFirst()
        .flatMap(it -> Optional.ofNullable(it.label()))
        .orElse(party);
  }
}
