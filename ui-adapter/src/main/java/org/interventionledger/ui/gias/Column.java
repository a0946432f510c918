package org.interventionledger.ui.gias;

/**
 * The columns of the national register's file that the ledger takes in, by their headings there.
 */
enum Column implements Heading {
  URN("URN", true),
  AUTHORITY("LA (code)", true),
  AUTHORITY_NAME("LA (name)", true),
  ESTABLISHMENT_NUMBER("EstablishmentNumber", false),
  NAME("EstablishmentName", true),
  TYPE("TypeOfEstablishment (code)", true),
  STATUS("EstablishmentStatus (code)", true),
  OPENED_ON("OpenDate", false),
  CLOSED_ON("CloseDate", false),
  PHASE("PhaseOfEducation (name)", false),
  LOW_AGE("StatutoryLowAge", false),
  HIGH_AGE("StatutoryHighAge", false),
  RELIGIOUS_CHARACTER("ReligiousCharacter (name)", false),
  DIOCESE("Diocese (name)", false),
  TRUST("Trusts (name)", false),
  FEDERATION("Federations (name)", false),
  PUPILS("NumberOfPupils", false),
  STREET("Street", false),
  TOWN("Town", false),
  POSTCODE("Postcode", false);

  private final String heading;
  private final boolean needed;

  Column(String heading, boolean needed) {
    this.heading = heading;
    this.needed = needed;
  }

  @Override
  public String heading() {
    return heading;
  }

  @Override
  public boolean needed() {
    return needed;
  }
}
