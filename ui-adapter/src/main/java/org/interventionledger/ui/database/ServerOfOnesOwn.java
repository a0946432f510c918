package org.interventionledger.ui.database;

/** A PostgreSQL server that the office runs itself; it is neither started nor stopped here. */
record ServerOfOnesOwn(String url, String username, String password) implements LedgerDatabase {

  @Override
  public void close() {}

  @Override
  public String toString() {
    return username + " at " + url;
  }
}
