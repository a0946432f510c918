package org.interventionledger.api.intervention;

import java.time.LocalDate;
import org.interventionledger.api.terms.Narrative;

/**
 * That a notice or a copy was not served at the same time as the notice was given, as the law has
 * it: s.60(6), (6A) and s.60A(6). It happened, so it is on record, as what it is.
 *
 * @param noticeOn the day on which the notice was given
 * @param copyOn the day on which this was handed over, left, sent or posted
 * @param reasons why, in the officer's words
 */
public record ServedApart(LocalDate noticeOn, LocalDate copyOn, Narrative reasons) {}
