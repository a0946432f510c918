package org.interventionledger.api.calendar;

import java.time.LocalDate;

/**
 * A period of calendar months following a day, with its arithmetic: it ends on the corresponding
 * date of its last month (Interpretation Act 1978, Sch. 1; Dodds v Walker [1981] 1 WLR 1027).
 *
 * @param following the day that it follows, which is not itself counted
 * @param endsOn its last day
 * @param shorterMonth the last month has no such date, and its last day is taken
 */
public record MonthsFollowing(
    LocalDate following, int months, LocalDate endsOn, boolean shorterMonth) {}
