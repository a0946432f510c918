package org.interventionledger.api.activity;

import java.util.Optional;
import org.interventionledger.api.Act;

/**
 * Something that a condition of the framework asks about and that nobody put on record of a school.
 *
 * @param fact as the framework's conditions write it
 * @param label the framework's word for the row that it names; where it names none, as it is
 *     written
 * @param by the act that puts it on record; none where an import brings it, or where it is stated
 *     at an act alone
 * @param about what that act's form begins with
 */
public record NotKnown(String fact, String label, Optional<Act> by, Optional<String> about) {}
