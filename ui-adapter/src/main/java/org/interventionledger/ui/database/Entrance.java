package org.interventionledger.ui.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * Who gets into the embedded server. It is made open to everybody on the machine; this closes it,
 * and gives the ledger a database and a user of its own without the right to do all. The superuser
 * has another password, which the ledger itself never needs again.
 */
record Entrance(String password) {

  static final String NAME = "ledger";
  static final String SUPERUSER = "postgres";

  private static final String RULES =
      """
      # Written by Intervention Ledger: by password, and from this machine only.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  /** As whom to look whether the server has started: before it is closed everybody gets in. */
  static Map<String, String> knocking(ServerFolder folder) {
    return Map.of("user", isSecured(folder) ? NAME : SUPERUSER, "password", folder.password());
  }

  static Entrance secure(EmbeddedPostgres server, ServerFolder folder) throws SQLException {
    var superuser = folder.superuser();
    if (!isSecured(folder) || !superuser.isSettled()) {
      try (var connection = superuser.enter(server, folder.password())) {
        secure(connection, folder, superuser.pending());
      }
      superuser.settle();
    }
    return new Entrance(folder.password());
  }

  private static boolean isSecured(ServerFolder folder) {
    try {
      return Files.exists(rules(folder)) && Files.readString(rules(folder)).equals(RULES);
    } catch (IOException failed) {
      throw folder.cannotStart(failed);
    }
  }

  /** In an order that can be begun again from any point at which it may be broken off. */
  private static void secure(Connection connection, ServerFolder folder, String superusers)
      throws SQLException {
    run(connection, "ALTER ROLE " + SUPERUSER + " PASSWORD '" + superusers + "'");
    if (isMissing(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
      run(connection, "CREATE ROLE " + NAME + " LOGIN");
    }
    run(connection, "ALTER ROLE " + NAME + " PASSWORD '" + folder.password() + "'");
    if (isMissing(connection, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
      run(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
    }
    try {
      Files.writeString(
          rules(folder), RULES, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.SYNC);
    } catch (IOException failed) {
      throw folder.cannotStart(failed);
    }
    run(connection, "SELECT pg_reload_conf()");
  }

  private static Path rules(ServerFolder folder) {
    return folder.cluster().resolve("pg_hba.conf");
  }

  private static boolean isMissing(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
