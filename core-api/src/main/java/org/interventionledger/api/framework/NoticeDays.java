package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How many days before an activity the school is told of it.
 *
 * @param kind which days count; null where the document says no more than "days"
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NoticeDays(int min, Kind kind) {

  /** Which days are counted. */
  public DaysCounted counted() {
    return switch (kind) {
      case null -> DaysCounted.UNSTATED;
      case calendar -> DaysCounted.CALENDAR;
      case school -> DaysCounted.SCHOOL;
      case working -> DaysCounted.WORKING;
    };
  }

  /** Which days count. */
  public enum Kind {
    calendar,
    school,
    working
  }
}
