package org.interventionledger.api.intervention;

/** How a request for information was answered. */
public enum InformationAnswer {
  GIVEN,
  /** Some of it was given and some refused. */
  REFUSED_IN_PART,
  REFUSED;

  /** Whether anything was refused, for which there are reasons. */
  public boolean isRefusal() {
    return switch (this) {
      case GIVEN -> false;
      case REFUSED_IN_PART, REFUSED -> true;
    };
  }
}
