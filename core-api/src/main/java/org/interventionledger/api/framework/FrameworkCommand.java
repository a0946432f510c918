package org.interventionledger.api.framework;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.terms.AuthorityCode;

/** What an authority does about its own arrangements. */
public sealed interface FrameworkCommand {

  AuthorityCode authority();

  @TargetAggregateIdentifier
  default String stream() {
    return "framework:" + authority();
  }

  /**
   * Adopt a version of a framework. Journeys begun under an earlier version keep it.
   *
   * @param effectiveFrom the day from which journeys begin under it
   */
  record AdoptFramework(
      AuthorityCode authority, LocalDate adoptedOn, LocalDate effectiveFrom, Pack pack)
      implements FrameworkCommand {}
}
