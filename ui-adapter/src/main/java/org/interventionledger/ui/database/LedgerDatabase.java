package org.interventionledger.ui.database;

/** The database that keeps the record, and how to reach it. */
sealed interface LedgerDatabase extends AutoCloseable permits EmbeddedServer, ServerOfOnesOwn {

  String url();

  String username();

  String password();

  @Override
  void close();
}
