package org.interventionledger.api.calendar;

import java.time.LocalDate;

/**
 * A period of calendar days following a day, as a notice specifies it or the law sets it.
 *
 * @param following the day that it follows, which is not itself counted
 * @param days how many follow, every one of them counted
 */
public record DaysFollowing(LocalDate following, long days, LocalDate endsOn) {}
