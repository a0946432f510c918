package org.interventionledger.api.activity;

import java.util.Optional;
import org.interventionledger.api.terms.PersonName;

/**
 * Who took part in an activity: a party of the pack, and by name where the name is recorded.
 *
 * @param party its id in the pack, such as {@code headteacher}
 * @param label the pack's word for it
 */
public record Participant(String party, String label, Optional<PersonName> name) {}
