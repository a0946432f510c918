package org.interventionledger.command.calendar;

import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;

/** The holidays of schools. */
public interface SchoolYears {

  /** Those of a school, by its own term dates or its authority's, whoever sets them. */
  SchoolHolidays of(Urn urn, Particulars school);
}
