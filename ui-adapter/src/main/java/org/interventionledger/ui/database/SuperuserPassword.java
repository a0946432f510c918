package org.interventionledger.ui.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.interventionledger.ui.start.CannotStart;

/**
 * The superuser's own password. Folders from before it had one share the ledger's; they are given
 * one at their next start. It is pending until the server has taken it, so that a start that is
 * broken off at any point can be begun again.
 */
record SuperuserPassword(Path folder) {

  boolean isSettled() {
    return Files.exists(settled());
  }

  /** The one that the server is to take. */
  String pending() {
    return PasswordFile.read(awaited());
  }

  /**
   * As superuser, by the pending password where the server has taken it already, otherwise by the
   * ledger's, which it had until then.
   */
  Connection enter(EmbeddedPostgres server, String ledgers) throws SQLException {
    try {
      return enterBy(server, pending());
    } catch (SQLException notTakenYet) {
      return enterBy(server, ledgers);
    }
  }

  /** The server has taken it. */
  void settle() {
    try {
      Files.move(awaited(), settled(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new CannotStart(
          "The database superuser's password cannot be kept in " + settled() + ": " + failed,
          "Give the user that runs the ledger access to that folder.",
          failed);
    }
  }

  private static Connection enterBy(EmbeddedPostgres server, String password) throws SQLException {
    return server
        .getPostgresDatabase(Map.of("user", Entrance.SUPERUSER, "password", password))
        .getConnection();
  }

  private Path settled() {
    return folder.resolve("superuser-password");
  }

  private Path awaited() {
    return folder.resolve("superuser-password.pending");
  }
}
