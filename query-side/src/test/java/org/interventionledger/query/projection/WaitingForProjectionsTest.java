package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.projection.Advisers.caughtUp;
import static org.interventionledger.query.projection.Advisers.publish;
import static org.interventionledger.query.projection.Advisers.row;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingForProjectionsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide(Tally.class);

  @Test
  void acting_then_looking_shows_the_act() {
    for (var time = 0; time < 20; time++) {
      var before = tally();
      publish(LEDGER, "Ada Lindqvist");
      LEDGER.await();
      assertThat(tally()).isEqualTo(before + 1);
    }
    assertThat(caughtUp(LEDGER, 0)).isTrue();
  }

  @Test
  void many_who_wait_are_all_answered() {
    publish(LEDGER, "Ada Lindqvist");
    var waiting =
        IntStream.range(0, 50)
            .mapToObj(_ -> LEDGER.component(Waiting.class).caughtUp(Duration.ofSeconds(20)))
            .toList();

    assertThat(waiting).allSatisfy(answer -> assertThat(answer.join().caughtUp()).isTrue());
  }

  @Test
  void lasts_until_a_projection_that_stood_still_goes_on() {
    LEDGER.await();
    LEDGER.processor("tally").shutDown();
    try {
      var before = tally();
      publish(LEDGER, "Ada Lindqvist");
      assertThat(caughtUp(LEDGER, 200)).isFalse();
      assertThat(row(LEDGER, "tally").running()).isFalse();
      assertThat(row(LEDGER, "tally").lag()).isEqualTo(1);
      assertThat(row(LEDGER, "tally").failure()).isEmpty();

      var waiting = LEDGER.component(Waiting.class).caughtUp(Duration.ofSeconds(20));
      assertThat(waiting).isNotDone();
      LEDGER.processor("tally").start();
      assertThat(waiting.join().caughtUp()).isTrue();
      assertThat(tally()).isEqualTo(before + 1);
    } finally {
      LEDGER.processor("tally").start();
    }
  }

  @Test
  void includes_an_event_committed_late_before_others() throws SQLException {
    publish(LEDGER, "Ada Lindqvist");
    LEDGER.await();
    var before = tally();
    try (var late = LEDGER.component(HikariDataSource.class).getConnection();
        var copy = late.prepareStatement(COPY_OF_THE_LAST)) {
      late.setAutoCommit(false);
      copy.executeUpdate();
      publish(LEDGER, "Tom Birch");
      LEDGER.await();
      assertThat(tally()).isEqualTo(before + 1);

      late.commit();
      late.setAutoCommit(true);
    }
    LEDGER.await();
    assertThat(tally()).isEqualTo(before + 2);
  }

  private static final String COPY_OF_THE_LAST =
      """
      insert into domainevententry
        (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload, payloadrevision,
         payloadtype, timestamp)
      select 'placement:999002', sequencenumber + 1000, type, 'late-one', metadata, payload, payloadrevision,
             payloadtype, timestamp
      from domainevententry order by globalindex desc limit 1
      """;

  private static int tally() {
    return LEDGER.component(Tally.class).numbers().size();
  }
}
