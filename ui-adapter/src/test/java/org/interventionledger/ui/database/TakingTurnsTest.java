package org.interventionledger.ui.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.database.Turns.NoTurn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acts on a school at once takes turns, in one process and in several. */
@FullApplication
class TakingTurnsTest {

  private static final int SCHOOL = 981_350;
  private static final int ANOTHER = 981_351;

  @Autowired private HikariDataSource database;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_second_of_one_process_comes_when_the_first_is_done() {
    var one = new Turns(database);
    assertThatTheSecondWaits(one, one);
  }

  @Test
  void the_second_of_another_process_comes_when_the_first_is_done() {
    assertThatTheSecondWaits(new Turns(database), new Turns(database));
  }

  private void assertThatTheSecondWaits(Turns first, Turns second) {
    var waiting =
        first.inTurn(
            SCHOOL,
            () -> {
              assertThat(inAnotherThread(second, ANOTHER).join()).isEqualTo(ANOTHER);
              var other = inAnotherThread(second, SCHOOL);
              assertThatThrownBy(() -> other.get(300, MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return other;
            });

    assertThat(waiting.join()).isEqualTo(SCHOOL);
    assertThat(held()).isZero();
  }

  private static CompletableFuture<Integer> inAnotherThread(Turns turns, int school) {
    return CompletableFuture.supplyAsync(
        () -> turns.inTurn(school, () -> school), Thread::startVirtualThread);
  }

  @Test
  void whoever_fails_lets_the_next_one_act() {
    assertThatThrownBy(
            () ->
                new Turns(database)
                    .inTurn(
                        SCHOOL,
                        () -> {
                          throw new IllegalStateException("Refused");
                        }))
        .hasMessage("Refused");

    assertThat(held()).isZero();
    assertThat(new Turns(database).<Integer>inTurn(SCHOOL, () -> 1)).isEqualTo(1);
  }

  @Test
  void a_process_that_dies_lets_go() throws SQLException {
    var dies = database.getConnection();
    var pid = pid(dies);
    lock(dies);
    assertThat(held()).isEqualTo(1);
    var next = inAnotherThread(new Turns(database), SCHOOL);
    assertThatThrownBy(() -> next.get(300, MILLISECONDS)).isInstanceOf(TimeoutException.class);

    jdbc.sql("select pg_terminate_backend(:pid)").param("pid", pid).query(Boolean.class).single();

    assertThat(next.join()).isEqualTo(SCHOOL);
    database.evictConnection(dies);
  }

  @Test
  void one_whose_turn_does_not_come_did_nothing() throws SQLException {
    try (var busy = database.getConnection()) {
      lock(busy);
      var acted = new CompletableFuture<Void>();
      assertThatThrownBy(() -> new Turns(database, 1).inTurn(SCHOOL, () -> acted.complete(null)))
          .isInstanceOf(NoTurn.class);
      assertThat(acted).isNotDone();
      database.evictConnection(busy);
    }
  }

  @Test
  void many_who_act_at_once_do_not_use_up_the_connections() {
    var turns = new Turns(database);
    var acts =
        IntStream.range(0, 100)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () ->
                            turns.inTurn(
                                981_352 + number % 40,
                                () -> jdbc.sql("select 1").query(Integer.class).single()),
                        Thread::startVirtualThread))
            .toList();

    assertThat(acts).allSatisfy(act -> assertThat(act.join()).isEqualTo(1));
  }

  private int held() {
    return jdbc.sql(
            "select count(*) from pg_locks where locktype = 'advisory' and classid = :schools and"
                + " objid = :school")
        .param("schools", Turns.SCHOOLS)
        .param("school", SCHOOL)
        .query(Integer.class)
        .single();
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(%d, %d)".formatted(Turns.SCHOOLS, SCHOOL));
    }
  }

  private static int pid(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
