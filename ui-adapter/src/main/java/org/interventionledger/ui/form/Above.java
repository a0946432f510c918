package org.interventionledger.ui.form;

/** The page that leads to a form which is of no single school, and back from it. */
public enum Above {
  HOME("/", "layout.menu.home"),
  AUTHORITY("/authority", "layout.menu.authority");

  private final String address;
  private final String words;

  Above(String address, String words) {
    this.address = address;
    this.words = words;
  }

  public String address() {
    return address;
  }

  /** The key of its name. */
  public String words() {
    return words;
  }
}
