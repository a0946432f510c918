package org.interventionledger.api.framework;

/** A document's own name for a part of the school year. */
public record CalendarPeriod(String id, Season is) {

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
