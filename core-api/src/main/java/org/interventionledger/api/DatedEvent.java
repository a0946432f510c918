package org.interventionledger.api;

import java.time.LocalDate;

/** A fact of a day. */
public interface DatedEvent {

  /** The day it happened, as the officer gave it; the store has the moment it was recorded. */
  LocalDate happenedOn();
}
