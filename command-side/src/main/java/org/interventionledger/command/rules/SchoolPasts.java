package org.interventionledger.command.rules;

import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.framework.Adoptions;

/** The records of schools, for the figures and the cadences of an authority's framework. */
public interface SchoolPasts {
  SchoolPast find(Urn urn, Particulars school, Adoptions adoptions);
}
