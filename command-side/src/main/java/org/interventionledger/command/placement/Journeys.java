package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Urn;

/** The journeys that schools are on. */
public interface Journeys {

  /** The version of the framework that the school's journey was under on a day, if it is on one. */
  Optional<FrameworkVersion> versionFor(Urn urn, LocalDate on);
}
