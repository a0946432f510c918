package org.interventionledger.query.projection;

import static org.interventionledger.query.support.People.ADVISER;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.TODAY;

import java.time.Instant;
import java.util.Arrays;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.record.AwaitProjections;
import org.interventionledger.api.record.AwaitProjections.CaughtUp;
import org.interventionledger.api.record.FindProjections;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.QuerySide;

/** Entries to be counted, and how the projections stand after them. */
final class Advisers {

  private Advisers() {}

  /**
   * Recorded now: the store takes a gap before an event of long ago for one that will not be
   * filled.
   */
  static void publish(QuerySide ledger, String... names) {
    var events =
        Arrays.stream(names)
            .map(
                name ->
                    new AdviserAssigned(new Urn(999_001), NORTHMOOR, TODAY, new PersonName(name)))
            .toArray(AdviserAssigned[]::new);
    ledger.publish("placement:999001", ADVISER, Instant.now(), events);
  }

  static boolean caughtUp(QuerySide ledger, long atMostMillis) {
    return ledger.ask(new AwaitProjections(atMostMillis), CaughtUp.class).caughtUp();
  }

  static FindProjections.Row row(QuerySide ledger, String projection) {
    return projections(ledger).rows().stream()
        .filter(row -> row.name().equals(projection))
        .findFirst()
        .orElseThrow();
  }

  static FindProjections.Projections projections(QuerySide ledger) {
    return ledger.ask(new FindProjections(), FindProjections.Projections.class);
  }
}
