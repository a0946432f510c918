package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.interventionledger.query.projection.Advisers.caughtUp;
import static org.interventionledger.query.projection.Advisers.projections;
import static org.interventionledger.query.projection.Advisers.publish;
import static org.interventionledger.query.projection.Advisers.row;

import java.time.Duration;
import org.interventionledger.api.record.FindProjections.Row;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailingProjectionTest {

  private static final long TEN_MINUTES = 600_000;
  private static final Duration RETRY = Duration.ofSeconds(30);

  @RegisterExtension static final QuerySide LEDGER = new QuerySide(Tally.class);

  @Test
  void stops_and_shows_and_skips_nothing_and_goes_on_when_the_cause_is_gone() {
    var tally = LEDGER.component(Tally.class);
    publish(LEDGER, "Ada Lindqvist");
    LEDGER.await();
    var position = row(LEDGER, "tally").position();

    tally.failAt("Tom Birch");
    publish(LEDGER, "Tom Birch", "Ivy Marsh");
    assertThat(caughtUp(LEDGER, TEN_MINUTES)).as("answered at once").isFalse();

    var stopped = row(LEDGER, "tally");
    assertThat(stopped.position()).isEqualTo(position);
    assertThat(stopped.lag()).isEqualTo(2);
    assertThat(stopped.failure())
        .hasValueSatisfying(
            failure -> {
              assertThat(failure.eventType()).isEqualTo("AdviserAssigned");
              assertThat(failure.eventId()).isEqualTo(eventIdOfNumber(1));
              assertThat(failure.reason()).startsWith("IllegalStateException at Tally.java:");
              assertThat(failure.reason()).doesNotContain("Birch");
            });
    assertThat(tally.numbers()).containsExactly(0L);
    await().atMost(RETRY).until(() -> row(LEDGER, "timeline").lag() == 0);
    assertThat(projections(LEDGER).rows())
        .filteredOn(row -> row.failure().isPresent())
        .extracting(Row::name)
        .containsExactly("tally");

    tally.failAt("");
    await().atMost(RETRY).until(() -> row(LEDGER, "tally").failure().isEmpty());
    LEDGER.await();
    assertThat(tally.numbers()).containsExactly(0L, 1L, 2L);
    assertThat(row(LEDGER, "tally").lag()).isZero();
  }

  private static String eventIdOfNumber(long number) {
    return LEDGER
        .jdbc()
        .sql("select eventidentifier from domainevententry where sequencenumber = :number")
        .param("number", number)
        .query(String.class)
        .single();
  }
}
