package org.interventionledger.ui.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import org.interventionledger.ui.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server as a child process. The library it comes with is made for tests and forgoes
 * durability unless told otherwise; here an acknowledged act is on the disk.
 */
final class EmbeddedServer implements LedgerDatabase {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final ServerFolder folder;
  private final EmbeddedPostgres server;
  private final Entrance entrance;

  private EmbeddedServer(ServerFolder folder, EmbeddedPostgres server, Entrance entrance) {
    this.folder = folder;
    this.server = server;
    this.entrance = entrance;
  }

  /**
   * @throws CannotStart with what to do about it
   */
  static EmbeddedServer start(DatabaseSettings.Embedded settings) {
    var folder = ServerFolder.take(settings.folder());
    try {
      var port = folder.portOfOrphan().orElseGet(() -> Ports.free(settings.port()));
      return open(folder, run(folder, port));
    } catch (RuntimeException failed) {
      folder.close();
      throw failed;
    }
  }

  private static EmbeddedServer open(ServerFolder folder, EmbeddedPostgres server) {
    try {
      var entrance = Entrance.secure(server, folder);
      LOG.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), folder.path());
      return new EmbeddedServer(folder, server, entrance);
    } catch (SQLException failed) {
      stop(server);
      throw new CannotStart(
          "The embedded PostgreSQL in "
              + folder.path()
              + " started, but cannot be used: "
              + failed.getMessage(),
          "If the folder was made by something else, choose another with"
              + " ledger.database.embedded.folder.",
          failed);
    }
  }

  private static EmbeddedPostgres run(ServerFolder folder, int port) {
    try {
      var builder = EmbeddedPostgres.builder();
      Entrance.knocking(folder).forEach(builder::setConnectConfig);
      return builder
          .setOverrideWorkingDirectory(folder.programs().toFile())
          .setDataDirectory(folder.cluster())
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPort(port)
          .setPGStartupWait(LONGEST_START)
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("max_connections", "60")
          .setServerConfig("logging_collector", "on")
          .setServerConfig("log_filename", "postgres-%a.log")
          .setServerConfig("log_truncate_on_rotation", "on")
          // Statements and their values are confidential: they stay out of the server's log.
          .setServerConfig("log_min_error_statement", "panic")
          .setServerConfig("log_error_verbosity", "terse")
          .start();
    } catch (IOException | IllegalStateException failed) {
      throw folder.cannotStart(failed);
    }
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Entrance.NAME;
  }

  @Override
  public String username() {
    return Entrance.NAME;
  }

  @Override
  public String password() {
    return entrance.password();
  }

  @Override
  public void close() {
    stop(server);
    folder.close();
    LOG.info("PostgreSQL stopped");
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("PostgreSQL did not stop", failed);
    }
  }
}
