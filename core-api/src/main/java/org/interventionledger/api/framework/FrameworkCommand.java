package org.interventionledger.api.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;

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
   * @param effectiveFrom the day from which it is in force
   * @param succession how it stands to those adopted before it; the first has nothing to say
   */
  record AdoptFramework(
      AuthorityCode authority,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      Pack pack,
      Optional<Succession> succession)
      implements FrameworkCommand {

    /** The authority's first. */
    public AdoptFramework(
        AuthorityCode authority, LocalDate adoptedOn, LocalDate effectiveFrom, Pack pack) {
      this(authority, adoptedOn, effectiveFrom, pack, Optional.empty());
    }
  }

  /**
   * Withdraw the adoption of a version whose first day has not come. What it would have superseded
   * stays in force, and the version may be adopted again, with the right day.
   */
  record WithdrawAdoption(
      AuthorityCode authority, VersionChoice version, LocalDate withdrawnOn, Narrative reasons)
      implements FrameworkCommand {}
}
