package org.interventionledger.query.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL: one server for the whole run, migrated once, and a copy of the migrated
 * database for whoever asks. The server ends with the run and takes its files with it.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "migrated";
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger COPIES = new AtomicInteger();

  private TestDatabase() {}

  /** A migrated, empty database of one's own; closing the pool is enough. */
  static HikariDataSource fresh() {
    var name = "copy_" + COPIES.incrementAndGet();
    admin().sql("create database " + name + " template " + TEMPLATE).update();
    var settings = new HikariConfig();
    settings.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
    settings.setMaximumPoolSize(24);
    settings.setMinimumIdle(0);
    return new HikariDataSource(settings);
  }

  /** A database of one's own that has come as far as a version of the migrations. */
  public static HikariDataSource at(String version) {
    var name = "copy_" + COPIES.incrementAndGet();
    admin().sql("create database " + name).update();
    var settings = new HikariConfig();
    settings.setJdbcUrl(SERVER.getJdbcUrl("postgres", name));
    settings.setMinimumIdle(0);
    var database = new HikariDataSource(settings);
    Flyway.configure().dataSource(database).target(version).load().migrate();
    return database;
  }

  private static EmbeddedPostgres start() {
    try {
      var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      JdbcClient.create(server.getPostgresDatabase()).sql("create database " + TEMPLATE).update();
      Flyway.configure().dataSource(server.getDatabase("postgres", TEMPLATE)).load().migrate();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JdbcClient admin() {
    return JdbcClient.create(SERVER.getPostgresDatabase());
  }
}
