package org.interventionledger.api.terms;

import java.time.LocalDate;

/**
 * Something agreed at a meeting to be done by somebody by a day.
 *
 * @param owner who is to do it: a post or a name
 * @param dueOn the last day for it
 */
public record AgreedAction(Narrative what, PersonName owner, LocalDate dueOn) {}
