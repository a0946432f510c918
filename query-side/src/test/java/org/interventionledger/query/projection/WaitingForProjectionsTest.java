package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.config.ProcessingGroup;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.record.AwaitProjections;
import org.interventionledger.api.record.AwaitProjections.CaughtUp;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WaitingForProjectionsTest {

  @RegisterExtension
  static final QuerySide LEDGER = new QuerySide(Seen.class);

  @ProcessingGroup("seen")
  static class Seen {
    volatile int events;

    @EventHandler
    void on(PlacementEvent event) {
      events++;
    }
  }

  static final Acting ADVISER =
      new Acting(
          new Officer("a.adviser", new PersonName("Alex Adviser"), Role.ADVISER, new AuthorityCode("990")),
          LocalDate.of(2026, 3, 3),
          Optional.empty());

  @Test
  void acting_then_looking_shows_the_act() {
    for (int i = 1; i <= 20; i++) {
      LEDGER.publish(
          "placement:999001",
          ADVISER,
          Instant.parse("2026-03-03T09:00:00Z"),
          new AdviserAssigned(
              new Urn(999_001), new AuthorityCode("990"), LocalDate.of(2026, 3, 3), new PersonName("A. N. Other")));
      LEDGER.await();
      assertThat(LEDGER.component(Seen.class).events).isEqualTo(i);
    }
    assertThat(LEDGER.ask(new AwaitProjections(0), CaughtUp.class).caughtUp()).isTrue();
  }
}
