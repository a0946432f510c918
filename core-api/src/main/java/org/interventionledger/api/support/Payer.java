package org.interventionledger.api.support;

import java.util.Optional;
import org.interventionledger.api.framework.Entitlement.Funding;

/**
 * Who pays for support: item E15-167. A document may leave it to be confirmed; an agreement not.
 */
public enum Payer {
  /** The local authority: LA. */
  AUTHORITY,
  /** The school: S. */
  SCHOOL,
  /** The schools forum: SF. */
  SCHOOLS_FORUM,
  /** Somebody whom no framework names; the reason does. */
  ANOTHER;

  /** Whom a framework names; nobody where it says that this is to be confirmed. */
  public static Optional<Payer> of(Funding funding) {
    return switch (funding) {
      case LA -> Optional.of(AUTHORITY);
      case S -> Optional.of(SCHOOL);
      case SF -> Optional.of(SCHOOLS_FORUM);
      case TBC -> Optional.empty();
    };
  }
}
