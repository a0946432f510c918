package org.interventionledger.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.interventionledger.query.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was filed under an authority before it was seen that it concerns the whole ledger. */
class HistoryFiledEarlierTest {

  @Test
  void is_filed_anew_where_it_concerns_all_and_stays_where_it_does_not() {
    try (var database = TestDatabase.at("7")) {
      var jdbc = JdbcClient.create(database);
      file(jdbc, 1, "import:a", "000", "SchoolImportStarted");
      file(jdbc, 2, "import:b", "990", "SchoolImportFinished");
      file(jdbc, 3, "calendar:england-and-wales", "990", "BankHolidaysAdopted");
      file(jdbc, 4, "framework:990", "990", "FrameworkAdopted");

      Flyway.configure().dataSource(database).target("8").load().migrate();

      assertThat(
              jdbc.sql("select stream from history_index where authority is null order by 1")
                  .query(String.class)
                  .list())
          .containsExactly("calendar:england-and-wales", "import:a", "import:b");
    }
  }

  private static void file(
      JdbcClient jdbc, long position, String stream, String authority, String type) {
    jdbc.sql(
            """
            insert into history_index
              (position, stream, number, authority, readership, type, actor, actor_name, recorded_on)
            values (:position, :stream, 0, :authority, 'OPERATIONS', :type, 'a', 'A', date '2026-03-30')
            """)
        .param("position", position)
        .param("stream", stream)
        .param("authority", authority)
        .param("type", type)
        .update();
  }
}
