package org.interventionledger.api.framework;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;

/** What happened to an authority's own arrangements. */
public sealed interface FrameworkEvent extends LedgerEvent {

  AuthorityCode authority();

  /**
   * A version was adopted. It travels whole, so that history never depends on a file.
   *
   * @param succession how it stands to those adopted before it; the first has nothing to say, and
   *     until its second form the event did not say it: journeys began under the latest
   */
  @Revision("2")
  record FrameworkAdopted(
      AuthorityCode authority,
      LocalDate adoptedOn,
      LocalDate effectiveFrom,
      Pack pack,
      Optional<Succession> succession)
      implements FrameworkEvent {

    /** The authority's first. */
    public FrameworkAdopted(
        AuthorityCode authority, LocalDate adoptedOn, LocalDate effectiveFrom, Pack pack) {
      this(authority, adoptedOn, effectiveFrom, pack, Optional.empty());
    }
  }

  /**
   * The adoption of a version was withdrawn before the day from which it was to be in force: that
   * day or the pack was a slip, or the authority thought better of it. Nothing was done under it.
   * The same version may be adopted again, and what it would have superseded stays in force.
   *
   * @param effectiveFrom the day from which it was to be in force, as it was adopted
   */
  record AdoptionWithdrawn(
      AuthorityCode authority,
      VersionChoice version,
      LocalDate effectiveFrom,
      LocalDate withdrawnOn,
      Narrative reasons)
      implements FrameworkEvent {}
}
