package org.interventionledger.api.intervention;

/** What allows notice of less than a month, or none: SSFA 1998, Sch 15 para 1(2). */
public enum SuspensionEmergency {
  GROSS_INCOMPETENCE,
  MISMANAGEMENT,
  OTHER_EMERGENCY
}
