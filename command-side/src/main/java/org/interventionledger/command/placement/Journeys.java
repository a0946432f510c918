package org.interventionledger.command.placement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;

/** The journeys that schools are on. */
public interface Journeys {

  /** The version of the framework that the school's journey was under on a day, if it is on one. */
  Optional<FrameworkVersion> versionFor(Urn urn, LocalDate on);

  /**
   * Whether the school's journey began, or goes on, under a version of another authority than its
   * present one.
   */
  default boolean isFromElsewhere(Urn urn, AuthorityCode present) {
    return Stream.of(LocalDate.MIN, LocalDate.MAX)
        .flatMap(day -> versionFor(urn, day).stream())
        .anyMatch(version -> !version.authority().equals(present));
  }
}
