package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindProjections.MOST_COUNTED;
import static org.interventionledger.query.projection.Advisers.publish;
import static org.interventionledger.query.projection.Advisers.row;

import java.util.stream.IntStream;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountingALagTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @Test
  void goes_no_further_than_what_is_far_behind_in_any_case() {
    var timeline = LEDGER.processor("timeline");
    timeline.shutDown();
    try {
      publish(LEDGER, names(MOST_COUNTED));
      assertThat(row(LEDGER, "timeline").lag()).isEqualTo(MOST_COUNTED);
      assertThat(row(LEDGER, "timeline").lagIsMore()).isFalse();

      publish(LEDGER, "One more");
      assertThat(row(LEDGER, "timeline").lag()).isEqualTo(MOST_COUNTED);
      assertThat(row(LEDGER, "timeline").lagIsMore()).isTrue();
    } finally {
      timeline.start();
    }
  }

  private static String[] names(long count) {
    return IntStream.range(0, (int) count).mapToObj(i -> "Adviser " + i).toArray(String[]::new);
  }
}
