package org.interventionledger.command.rules;

import java.util.function.Predicate;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.terms.Urn;

/** The interventions in schools, for the figures and the cadences of an authority's framework. */
public interface InterventionPasts {

  default InterventionPast find(Urn urn) {
    return find(urn, _ -> true);
  }

  /** As it would be without all that is not so. */
  InterventionPast find(Urn urn, Predicate<InterventionEvent> such);
}
