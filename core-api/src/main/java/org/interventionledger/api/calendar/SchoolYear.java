package org.interventionledger.api.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/**
 * A school year: twelve months from 1 August (SI 2005/2038, reg. 2), written as in 2026/27.
 *
 * @param begins the year in whose August it begins
 */
public record SchoolYear(int begins) implements Comparable<SchoolYear> {

  @JsonCreator
  public static SchoolYear of(String text) {
    if (text == null || !text.matches("[0-9]{4}/[0-9]{2}")) {
      throw new IllegalArgumentException("A school year is written as in 2026/27: " + text);
    }
    var begins = Integer.parseInt(text.substring(0, 4));
    var year = new SchoolYear(begins);
    if (!year.text().equals(text)) {
      throw new IllegalArgumentException("A school year ends in the year after it began: " + text);
    }
    return year;
  }

  /** The school year that a day is in. */
  public static SchoolYear of(LocalDate day) {
    return new SchoolYear(
        day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
  }

  @JsonValue
  public String text() {
    return "%04d/%02d".formatted(begins, (begins + 1) % 100);
  }

  public LocalDate firstDay() {
    return LocalDate.of(begins, Month.AUGUST, 1);
  }

  public SchoolYear next() {
    return new SchoolYear(begins + 1);
  }

  public SchoolYear previous() {
    return new SchoolYear(begins - 1);
  }

  public boolean includes(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(begins, other.begins);
  }

  @Override
  public String toString() {
    return text();
  }
}
