package org.interventionledger.api.intervention;

/** The periods of working days that can run on the statutory ladder. */
public enum CountedMatter {
  /** Ten working days after the report was received: SI 2005/2038, reg. 7. */
  STATEMENT_OF_ACTION
}
