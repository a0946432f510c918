package org.interventionledger.api.intervention;

/** The Secretary of State's decision on an application for an interim executive board: s.65(1). */
public enum ConsentDecision {
  CONSENTED,
  REFUSED
}
