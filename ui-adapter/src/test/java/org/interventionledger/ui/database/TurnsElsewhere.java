package org.interventionledger.ui.database;

import javax.sql.DataSource;

/** Turns as another process takes them: it shares the database and nothing else. */
public final class TurnsElsewhere {

  private TurnsElsewhere() {}

  public static Turns of(DataSource database) {
    return new Turns(database);
  }
}
