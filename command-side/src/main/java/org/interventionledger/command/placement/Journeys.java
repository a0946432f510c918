package org.interventionledger.command.placement;

import java.util.Optional;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Urn;

/** The journeys that schools are on. */
public interface Journeys {

  /** The version of the framework under which the school's journey began, while it is on one. */
  Optional<FrameworkVersion> versionFor(Urn urn);
}
