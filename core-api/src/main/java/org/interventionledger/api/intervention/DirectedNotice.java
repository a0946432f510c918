package org.interventionledger.api.intervention;

/** The warning notice that the Secretary of State directs an authority to consider. */
public enum DirectedNotice {
  /** Under s.60: s.69A, from 12 January 2010 to 17 April 2016. */
  SECTION_60("s.69A"),
  /** Under s.60A, on teachers' pay and conditions: s.69B, since 12 January 2010. */
  SECTION_60A("s.69B");

  private final String section;

  DirectedNotice(String section) {
    this.section = section;
  }

  /** The section of EIA 2006 under which it is directed. */
  public String section() {
    return section;
  }
}
