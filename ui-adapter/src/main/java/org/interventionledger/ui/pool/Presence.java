package org.interventionledger.ui.pool;

/** Whether a person in the pool can serve, as a form asks it. */
enum Presence {
  AVAILABLE,
  NOT_AT_PRESENT
}
