package org.interventionledger.command.calendar;

import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;

/** What the days of notice and of other terms of a framework are counted with. */
@FunctionalInterface
public interface DaysOfSchools {

  /** By the term dates of the school, or of its authority, whoever sets them. */
  CountedDays of(Urn urn, Particulars school);
}
