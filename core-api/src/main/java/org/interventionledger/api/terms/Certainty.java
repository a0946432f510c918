package org.interventionledger.api.terms;

/** How sure the ledger is of a rule, from the surest: what was read when it was written down. */
public enum Certainty {
  /** The text of the Act or instrument, a judgment or an official page. */
  SEEN,
  /** Only what others wrote about it. */
  SECONDARY,
  /** It follows from text that was read. */
  INFERRED,
  /** Nothing: it is written down from memory, to be checked before anybody relies on it. */
  REMEMBERED
}
