package org.interventionledger.api.intervention;

/** What Ofsted answered to a request to bring an inspection forward. */
public enum InspectionAnswer {
  BROUGHT_FORWARD,
  NOT_BROUGHT_FORWARD,
  OTHER_ANSWER
}
