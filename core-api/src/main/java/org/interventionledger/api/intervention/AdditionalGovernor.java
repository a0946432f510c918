package org.interventionledger.api.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * A governor whom the authority adds to a governing body: EIA 2006, s.64.
 *
 * @param from the day the appointment takes effect
 * @param until its last day, if the appointment sets one
 * @param terms on which the governor is appointed
 */
public record AdditionalGovernor(
    PersonName name, LocalDate from, Optional<LocalDate> until, Narrative terms) {}
