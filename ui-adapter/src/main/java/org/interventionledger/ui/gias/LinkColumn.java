package org.interventionledger.ui.gias;

/** The columns of the national register's file of links. */
enum LinkColumn implements Heading {
  URN("URN", true),
  LINKED("LinkURN", true),
  NAME("LinkName", true),
  TYPE("LinkType", true),
  SINCE("LinkEstablishedDate", false);

  private final String heading;
  private final boolean needed;

  LinkColumn(String heading, boolean needed) {
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
