package org.interventionledger.command.placement;

import org.interventionledger.api.terms.Urn;

/** Where schools stand in their authorities' arrangements. */
interface Standings {
  Standing of(Urn urn);
}
