package org.interventionledger.query.database;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.interventionledger.query.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every migration runs on a ledger in use. The tests start from empty tables, in which a column
 * that must have a value is added without a thought; here every table has a row whenever the next
 * migration comes.
 */
class MigratingAFilledDatabaseTest {

  /** What no projection can tell anew. */
  private static final List<String> KEPT =
      List.of("domainevententry", "document", "school_document");

  @Test
  void every_migration_runs_where_each_table_has_a_row_and_keeps_what_cannot_be_told_anew() {
    try (var database = TestDatabase.at("1")) {
      var jdbc = JdbcClient.create(database);
      for (var version : after(MigrationVersion.fromVersion("1"), database)) {
        fill(jdbc);
        Flyway.configure().dataSource(database).target(version).load().migrate();
      }

      assertThat(KEPT).allSatisfy(table -> assertThat(rows(jdbc, table)).as(table).isOne());
    }
  }

  private static List<MigrationVersion> after(MigrationVersion first, DataSource database) {
    return Arrays.stream(Flyway.configure().dataSource(database).load().info().pending())
        .map(MigrationInfo::getVersion)
        .filter(version -> version.isNewerThan(first))
        .toList();
  }

  /** A row in each table that has none, those first that others refer to. */
  private static void fill(JdbcClient jdbc) {
    var empty = empty(jdbc);
    while (!empty.isEmpty()) {
      var left = empty.stream().filter(table -> !insert(jdbc, table)).toList();
      assertThat(left).as("tables that take no row").hasSizeLessThan(empty.size());
      empty = left;
    }
  }

  private static List<String> empty(JdbcClient jdbc) {
    return jdbc
        .sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            order by table_name
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(table -> rows(jdbc, table) == 0)
        .toList();
  }

  private record Column(String name, String type) {}

  /** Whether it takes a row by now. */
  private static boolean insert(JdbcClient jdbc, String table) {
    var columns =
        jdbc.sql(
                """
                select column_name as name, data_type as type from information_schema.columns
                where table_schema = 'public' and table_name = :table
                  and is_nullable = 'NO' and column_default is null
                """)
            .param("table", table)
            .query(Column.class)
            .list();
    try {
      jdbc.sql(
              "insert into %s (%s) values (%s)"
                  .formatted(
                      table,
                      columns.stream().map(Column::name).collect(joining(", ")),
                      columns.stream()
                          .map(MigratingAFilledDatabaseTest::value)
                          .collect(joining(", "))))
          .update();
      return true;
    } catch (DataIntegrityViolationException refersToWhatIsNotThereYet) {
      return false;
    }
  }

  private static String value(Column column) {
    return switch (column.type()) {
      case "bytea" -> "'\\x00'";
      case "date" -> "date '2026-03-30'";
      case "timestamp with time zone" -> "now()";
      case "boolean" -> "false";
      case "ARRAY" -> "'{}'";
      case "integer", "bigint" -> "1";
      case "text", "character varying" -> text(column.name());
      default -> throw new IllegalStateException("No value is known of " + column);
    };
  }

  private static String text(String name) {
    return switch (name) {
      case "sha256" -> "encode(sha256('\\x00'), 'hex')";
      case "particulars", "content", "event" -> "'{}'";
      default -> "'a'";
    };
  }

  private static long rows(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
