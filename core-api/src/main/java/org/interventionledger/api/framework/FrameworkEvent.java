package org.interventionledger.api.framework;

import java.time.LocalDate;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.terms.AuthorityCode;

/** What happened to an authority's own arrangements. */
public sealed interface FrameworkEvent extends LedgerEvent {

  AuthorityCode authority();

  /** A version was adopted. It travels whole, so that history never depends on a file. */
  record FrameworkAdopted(
      AuthorityCode authority, LocalDate adoptedOn, LocalDate effectiveFrom, Pack pack)
      implements FrameworkEvent {}
}
