package org.interventionledger.api.refusal;

/** Whose rule it is. Law comes first; a local rule can raise the bar and never lower it. */
public enum Kind {
  LAW,
  /** Where the law leaves something open: this system's reading, which another may not share. */
  READING,
  LOCAL,
  RECORD
}
