package org.interventionledger.api.intervention;

/**
 * How a paper reached its recipient. The first three are those of the Education Act 1996, s.572.
 */
public enum Delivery {
  BY_HAND,
  LEFT_AT_ADDRESS,
  PREPAID_POST,
  EMAIL
}
