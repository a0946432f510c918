package org.interventionledger.ui.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is stored, whatever ends the application and its server right after. */
class KilledAtWorkTest {

  private static final int ENOUGH = 20;

  @TempDir private static Path folder;

  @Test
  void no_act_is_lost_that_was_acknowledged() throws Exception {
    var acknowledged = new ArrayList<Integer>();
    try (var application = ApplicationInChild.acting(folder, freePort())) {
      acknowledged.addAll(application.acknowledged(ENOUGH));
      var postmaster = postmaster();
      acknowledged.addAll(application.kill());
      postmaster.destroyForcibly();
      postmaster.onExit().join();
    }

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(stored()).containsAll(acknowledged);
  }

  private static ProcessHandle postmaster() throws IOException {
    var process = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(process)).orElseThrow();
  }

  private static List<Integer> stored() throws IOException, SQLException {
    var urns = new ArrayList<Integer>();
    try (var server = EmbeddedServer.start(new DatabaseSettings.Embedded(folder, freePort()));
        var connection =
            DriverManager.getConnection(server.url(), server.username(), server.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT split_part(aggregateidentifier, ':', 2)::int FROM domainevententry"
                    + " WHERE aggregateidentifier LIKE 'school:%'")) {
      while (rows.next()) {
        urns.add(rows.getInt(1));
      }
    }
    return urns;
  }

  private static int freePort() throws IOException {
    try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
