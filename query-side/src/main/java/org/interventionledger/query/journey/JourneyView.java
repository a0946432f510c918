package org.interventionledger.query.journey;

import org.interventionledger.api.terms.Urn;

/** Rows that follow from a school's journey. */
public interface JourneyView {

  /** Write the rows of one school anew. */
  void write(Urn urn, Journey journey);

  /** Throw the rows of all schools away. */
  void clear();
}
