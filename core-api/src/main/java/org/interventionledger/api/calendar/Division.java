package org.interventionledger.api.calendar;

/**
 * A part of the United Kingdom with bank holidays of its own, as GOV.UK's list divides it. The
 * periods of Part 4 and of inspections count by those of England and Wales, a request for
 * information by those of all three (FOIA 2000, s.10(6)).
 */
public enum Division {
  ENGLAND_AND_WALES("england-and-wales"),
  SCOTLAND("scotland"),
  NORTHERN_IRELAND("northern-ireland");

  private final String inLists;

  Division(String inLists) {
    this.inLists = inLists;
  }

  /** What GOV.UK's list calls it. */
  public String inLists() {
    return inLists;
  }
}
