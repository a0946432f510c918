package org.interventionledger.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.ADMINISTRATOR;
import static org.interventionledger.query.support.People.NOW;
import static org.interventionledger.query.support.People.SENIOR_OFFICER;

import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BuildingTheTimelineAgainTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @Test
  void gives_the_same_rows_twice_from_every_kind_of_entry() {
    Examples.all().forEach(event -> LEDGER.publish("example:999001", SENIOR_OFFICER, NOW, event));
    LEDGER.await();
    var entries = LEDGER.rows("timeline_entry");
    var history = LEDGER.rows("history_index");

    assertThat(entries).hasSize(Examples.all().size());
    assertThat(history).hasSize(Examples.all().size());
    for (var time = 0; time < 2; time++) {
      LEDGER.rebuild("timeline", ADMINISTRATOR);
      LEDGER.rebuild("history", ADMINISTRATOR);
      assertThat(LEDGER.rows("timeline_entry")).isEqualTo(entries);
      assertThat(LEDGER.rows("history_index")).isEqualTo(history);
    }
  }
}
