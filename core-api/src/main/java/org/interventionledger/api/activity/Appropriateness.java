package org.interventionledger.api.activity;

/**
 * What the officer found where a document says no more than "where appropriate" (items HIL-128,
 * ESX-084): whether it is, this time.
 */
public enum Appropriateness {
  APPROPRIATE,
  NOT_APPROPRIATE
}
