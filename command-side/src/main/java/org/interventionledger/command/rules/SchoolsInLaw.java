package org.interventionledger.command.rules;

import java.time.LocalDate;
import org.interventionledger.api.terms.Urn;

/** How schools stand in law, for the rules of an authority's framework. */
public interface SchoolsInLaw {
  SchoolInLaw find(Urn urn, LocalDate on);
}
