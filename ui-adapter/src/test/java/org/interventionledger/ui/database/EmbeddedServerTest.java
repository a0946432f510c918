package org.interventionledger.ui.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.interventionledger.ui.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test takes the same folder one after the other, as runs of the application do. */
class EmbeddedServerTest {

  @TempDir private static Path folder;

  @Test
  void writes_to_the_disk_before_it_answers() throws Exception {
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void keeps_its_data_between_runs() throws Exception {
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      ServerInChild.write(server, "kept");
    }
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(ask(server, "SELECT count(*) FROM kept")).isEqualTo("1");
    }
  }

  @Test
  void is_taken_over_with_all_its_data_when_the_application_was_killed() throws Exception {
    var port = freePort();
    try (var child = ServerInChild.writing("application_killed", folder, port)) {
      child.kill();
    }
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(server.url()).as("the port it still runs on").contains(":" + port + "/");
      assertThat(ask(server, "SELECT count(*) FROM application_killed")).isEqualTo("1");
    }
  }

  @Test
  void recovers_all_its_data_when_both_were_killed() throws Exception {
    try (var child = ServerInChild.writing("both_killed", folder, freePort())) {
      var postmaster = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
      child.kill();
      ProcessHandle.of(Long.parseLong(postmaster))
          .ifPresent(
              running -> {
                running.destroyForcibly();
                running.onExit().join();
              });
    }
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(ask(server, "SELECT count(*) FROM both_killed")).isEqualTo("1");
    }
  }

  @Test
  void is_refused_while_another_uses_the_folder() throws Exception {
    try (var _ = EmbeddedServer.start(settings(freePort()))) {
      var another = settings(freePort());
      assertThatThrownBy(() -> EmbeddedServer.start(another))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("in use by another running Intervention Ledger");
    }
  }

  @Test
  void is_refused_on_a_port_that_another_program_has() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = settings(taken.getLocalPort());
      assertThatThrownBy(() -> EmbeddedServer.start(settings))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("cannot have port " + taken.getLocalPort());
    }
  }

  @Test
  void lets_nobody_in_without_its_password() throws Exception {
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void gives_the_superuser_a_password_of_its_own_that_the_owner_alone_reads() throws Exception {
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(askAsSuperuser(server, superusers())).isEqualTo("postgres");
      assertThatThrownBy(() -> askAsSuperuser(server, server.password()))
          .hasMessageContaining("password authentication failed");
      assertThat(ask(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
          .isEqualTo("f");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(superusersFile())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void gives_it_one_where_a_folder_from_before_has_the_ledgers() throws Exception {
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      var before = "ALTER ROLE postgres PASSWORD '" + server.password() + "'";
      try (var connection = asSuperuser(server, superusers());
          var statement = connection.createStatement()) {
        statement.execute(before);
      }
      Files.delete(superusersFile());
    }
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(askAsSuperuser(server, superusers())).isEqualTo("postgres");
      assertThatThrownBy(() -> askAsSuperuser(server, server.password()))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void goes_on_where_that_was_broken_off_after_the_server_had_taken_it() throws Exception {
    try (var _ = EmbeddedServer.start(settings(freePort()))) {
      Files.move(superusersFile(), folder.resolve("superuser-password.pending"));
    }
    try (var server = EmbeddedServer.start(settings(freePort()))) {
      assertThat(askAsSuperuser(server, superusers())).isEqualTo("postgres");
    }
  }

  private static String superusers() throws IOException {
    return Files.readString(superusersFile());
  }

  private static Path superusersFile() {
    return folder.resolve("superuser-password");
  }

  private static String askAsSuperuser(LedgerDatabase server, String password) throws SQLException {
    try (var connection = asSuperuser(server, password);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT current_user")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection asSuperuser(LedgerDatabase server, String password)
      throws SQLException {
    return DriverManager.getConnection(server.url(), "postgres", password);
  }

  private static DatabaseSettings.Embedded settings(int port) {
    return new DatabaseSettings.Embedded(folder, port);
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static String ask(LedgerDatabase server, String query) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url(), server.username(), server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
