package org.interventionledger.api.refusal;

/** What refusals cite most, with whose rule it is; a refusal says the place in it. */
enum Source {
  EIA(Kind.LAW, "Education and Inspections Act 2006, "),
  READING_OF_EIA(Kind.READING, "This system’s reading of the Education and Inspections Act 2006, "),
  SSFA(Kind.LAW, "School Standards and Framework Act 1998, ");

  private final Kind kind;
  private final String words;

  Source(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  Kind kind() {
    return kind;
  }

  String at(String place) {
    return words + place;
  }
}
