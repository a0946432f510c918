package org.interventionledger.api.framework;

import java.util.List;

/** A document's own name for a part of the school year. */
public record CalendarPeriod(String id, Season is) {

  /** The parts of the year that names stand for; a name of none stands for nothing. */
  public static List<Season> named(List<String> names, List<CalendarPeriod> calendar) {
    return names.stream()
        .flatMap(name -> calendar.stream().filter(it -> it.id().equals(name)))
        .map(CalendarPeriod::is)
        .toList();
  }

  /** The parts of a school year. */
  public enum Season {
    startOfYear,
    autumn1,
    autumn2,
    spring1,
    spring2,
    summer1,
    summer2
  }
}
