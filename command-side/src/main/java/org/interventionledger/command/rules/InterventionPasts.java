package org.interventionledger.command.rules;

import org.interventionledger.api.terms.Urn;

/** The interventions in schools, for the figures and the cadences of an authority's framework. */
public interface InterventionPasts {
  InterventionPast find(Urn urn);
}
