package org.interventionledger.api.activity;

import java.util.Optional;
import org.interventionledger.api.terms.PersonName;

/**
 * Who took part, as an officer says it.
 *
 * @param party a party's id in the pack
 */
public record TakingPart(String party, Optional<PersonName> name) {}
