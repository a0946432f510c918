package org.interventionledger.api.placement;

import org.interventionledger.api.framework.AccessClass;

/** On what footing somebody outside the ledger was shown something of a school. */
public enum DisclosureBasis {
  AS_OF_RIGHT,
  NEED_TO_KNOW,
  /** The authority keeps them informed. */
  INFORMED,
  /** A provision of law requires it, whatever the framework says. */
  REQUIRED_BY_LAW;

  /** What a class of access says. */
  public static DisclosureBasis of(AccessClass.Basis basis) {
    return switch (basis) {
      case asOfRight -> AS_OF_RIGHT;
      case needToKnow -> NEED_TO_KNOW;
      case informed -> INFORMED;
    };
  }
}
