package org.interventionledger.command.placement;

import java.util.List;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.terms.Urn;

/** The registers and levels of schools over time. */
@FunctionalInterface
public interface Placings {

  /** The entries of a school's placement that count, in order. */
  List<PlacementEvent> of(Urn urn);
}
