package org.interventionledger.api.intervention;

import static org.interventionledger.api.terms.Provision.eia;

import org.interventionledger.api.terms.Provision;

/** Under which section of EIA 2006 a warning notice is given. */
public enum NoticeSection {
  /** s.60: standards, management and governance, safety. */
  SECTION_60("s.60"),
  /** s.60A: teachers' pay and conditions; since 12 January 2010. */
  SECTION_60A("s.60A");

  private final String section;

  NoticeSection(String section) {
    this.section = section;
  }

  public Provision provision() {
    return eia(section);
  }
}
