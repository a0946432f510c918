package org.interventionledger.api.activity;

import java.time.LocalDate;
import org.interventionledger.api.terms.Reader;

/**
 * Which activities and reports does the reader's authority owe itself, for all of its schools at
 * once, and how do they stand (items HIL-096, HAV-060, HAV-089, E15-097)? Answered with {@link
 * FindDuties.Duties} by the query side, whose SQL says of which authority the reader may know it.
 */
public record FindOwnDuties(Reader reader, LocalDate on) {}
