package org.interventionledger.command.calendar;

/** A part of the United Kingdom with bank holidays of its own, as GOV.UK's list divides it. */
enum Division {
  ENGLAND_AND_WALES("england-and-wales", "eng", "England and Wales"),
  SCOTLAND("scotland", "sct", "Scotland"),
  NORTHERN_IRELAND("northern-ireland", "nir", "Northern Ireland");

  private final String inLists;
  private final String inLibrary;
  private final String label;

  Division(String inLists, String inLibrary, String label) {
    this.inLists = inLists;
    this.inLibrary = inLibrary;
    this.label = label;
  }

  /** What GOV.UK's list calls it. */
  String inLists() {
    return inLists;
  }

  /** What the library calls it; of England and Wales, which have the same days, the first. */
  String inLibrary() {
    return inLibrary;
  }

  String label() {
    return label;
  }
}
