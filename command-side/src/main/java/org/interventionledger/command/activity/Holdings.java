package org.interventionledger.command.activity;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.terms.Urn;

/** The activities that were held at schools, and the papers that came of them. */
@FunctionalInterface
public interface Holdings {

  /** What happened at a school, as far as it counts. */
  List<ActivityEvent> of(Urn urn);

  /** The activities among it. */
  default List<ActivityHeld> held(Urn urn) {
    return of(urn).stream()
        .flatMap(event -> event instanceof ActivityHeld held ? Stream.of(held) : Stream.empty())
        .toList();
  }
}
