package org.interventionledger.ui.application;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A fresh database for each application context, all in one PostgreSQL server for the test run. It
 * forgoes durability, as the ledger's own embedded server does not: it lives no longer than the
 * run.
 */
public class DatabaseForTests
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var name = "ledger_" + COUNT.incrementAndGet();
    TestPropertyValues.of(
            "ledger.database.url=" + fresh(name),
            "ledger.database.username=postgres",
            "ledger.database.password=",
            "ledger.frameworks.folder=target/frameworks-for-tests")
        .applyTo(context);
  }

  /** Makes an empty database and says where it is; user {@code postgres}, without a password. */
  public static String fresh(String name) {
    var server = Server.RUNNING;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(new File("target/postgres"))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "200")
                .start();
        // After every application context, which would otherwise lose its database while it stops.
        SpringApplication.getShutdownHandlers().add(() -> stop(server));
        return server;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
