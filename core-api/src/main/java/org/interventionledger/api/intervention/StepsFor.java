package org.interventionledger.api.intervention;

/** Who may be directed to take steps towards a conversion: Academies Act 2010, s.5C. */
public enum StepsFor {
  LOCAL_AUTHORITY,
  GOVERNING_BODY
}
