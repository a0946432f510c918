package org.interventionledger.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindProjections.Row;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class LagInHealthTest {

  @Test
  void a_lag_that_was_counted_is_told_as_it_is() {
    var health = health(new Row("timeline", true, false, 41, 5_000, false, Optional.empty()));

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails().get("timeline")).asString().contains("lag=5000");
  }

  @Test
  void a_longer_one_is_told_as_more_and_takes_the_ledger_out_of_service() {
    var health = health(new Row("timeline", true, true, 41, 5_000, true, Optional.empty()));

    assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    assertThat(health.getDetails().get("timeline")).asString().contains("lag=more than 5000");
  }

  private static Health health(Row row) {
    return ProjectionsHealth.health(List.of(row));
  }
}
