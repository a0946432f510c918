package org.interventionledger.command.rules;

import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.school.SchoolInTime;

/** The records of schools, for the figures and the cadences of an authority's framework. */
public interface SchoolPasts {

  /**
   * As the authority of the framework has it: the whole record of its own school; of one that is
   * another's now, what it recorded itself.
   */
  SchoolPast find(Urn urn, SchoolInTime school, Adoptions adoptions);
}
