package org.interventionledger.api.board;

import java.time.LocalDate;
import org.interventionledger.api.terms.PersonName;

/**
 * A member of an interim executive board: EIA 2006, Sch 6 paras 4 and 5.
 *
 * @param appointedFrom the day the appointment takes effect
 * @param experience what the member brings
 */
public record BoardMember(PersonName name, LocalDate appointedFrom, String experience) {}
