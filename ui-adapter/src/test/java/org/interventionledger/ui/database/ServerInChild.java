package org.interventionledger.ui.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A process of its own that starts the embedded server, writes a row and then waits to be killed.
 */
final class ServerInChild implements AutoCloseable {

  private static final String WRITTEN = "written";

  private final Process process;

  private ServerInChild(Process process) {
    this.process = process;
  }

  static ServerInChild writing(String row, Path folder, int port) throws IOException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ServerInChild.class.getName(),
                folder.toString(),
                Integer.toString(port),
                row)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (output.lines().noneMatch(WRITTEN::equals)) {
      throw new IllegalStateException("The child ended with " + process.exitValue());
    }
    return new ServerInChild(process);
  }

  /** As kill -9 does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String[] arguments) throws IOException {
    var settings =
        new DatabaseSettings.Embedded(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    var server = EmbeddedServer.start(settings);
    write(server, arguments[2]);
    System.out.println(WRITTEN);
    System.in.read();
  }

  static void write(LedgerDatabase server, String row) {
    try (var connection =
            DriverManager.getConnection(server.url(), server.username(), server.password());
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + row + " AS SELECT 1");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
