package org.interventionledger.api.calendar;

/**
 * Where the bank holidays of a year were taken from.
 *
 * @param source the list that was counted with, or that they were reckoned for want of one
 */
public record YearOfHolidays(int year, String source) {}
