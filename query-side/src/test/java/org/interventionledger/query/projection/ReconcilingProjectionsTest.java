package org.interventionledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.projection.Advisers.publish;
import static org.interventionledger.query.projection.Advisers.row;
import static org.interventionledger.query.support.People.ADMINISTRATOR;
import static org.interventionledger.query.support.People.ADVISER;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.NOW;
import static org.interventionledger.query.support.People.TODAY;

import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.record.FindReconciliation;
import org.interventionledger.api.record.FindReconciliation.Difference;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.interventionledger.api.record.FindReconciliation.Row;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReconcilingProjectionsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide(Tally.class);

  @AfterEach
  void every_projection_is_built_anew() {
    reconciliation().rows().forEach(row -> LEDGER.rebuild(row.name(), ADMINISTRATOR));
    assertThat(reconciliation().isEven()).isTrue();
  }

  @Test
  void every_stored_event_is_accounted_for() {
    publish(LEDGER, "Ada Lindqvist", "Tom Birch");
    LEDGER.await();

    var tally = reconciled("tally");
    assertThat(tally.handled()).isEqualTo(tally.stored()).isGreaterThanOrEqualTo(2);
    assertThat(tally.position()).isEqualTo(row(LEDGER, "tally").position());
    assertThat(reconciliation().isEven()).isTrue();
    assertThat(reconciliation().rows())
        .extracting(Row::name)
        .contains("tally", "timeline", "history", "journeys", "schools");
  }

  @Test
  void an_event_that_comes_into_a_gap_long_passed_is_missed_and_seen() {
    publish(LEDGER, "Ada Lindqvist");
    LEDGER.await();
    var gap =
        LEDGER
            .jdbc()
            .sql("select nextval('domainevententry_globalindex_seq')")
            .query(Long.class)
            .single();
    // A gap before an event of long ago is taken for one that will never be filled.
    LEDGER.publish(
        "placement:999001",
        ADVISER,
        NOW,
        new AdviserAssigned(new Urn(999_001), NORTHMOOR, TODAY, new PersonName("Ivy Marsh")));
    LEDGER.await();
    LEDGER.jdbc().sql(COPY_OF_THE_LAST_INTO_A_GAP).param("gap", gap).update();
    LEDGER.await();

    assertThat(row(LEDGER, "tally").lag()).as("nothing seems to be wanting").isZero();
    var missed = reconciled("tally");
    assertThat(missed.stored()).isEqualTo(missed.handled() + 1);
    assertThat(missed.differences())
        .containsExactly(new Difference("AdviserAssigned", missed.stored(), missed.handled()));
    assertThat(reconciliation().isEven()).isFalse();
    LEDGER.rebuild("tally", ADMINISTRATOR);
    assertThat(reconciled("tally").differences()).isEmpty();
  }

  @Test
  void an_event_handled_twice_is_seen() {
    publish(LEDGER, "Jo Pell");
    LEDGER.await();

    LEDGER
        .jdbc()
        .sql("update projection_tally set handled = handled + 1 where projection = 'tally'")
        .update();

    assertThat(reconciled("tally").handled()).isEqualTo(reconciled("tally").stored() + 1);
  }

  @Test
  void what_a_standing_projection_has_still_to_handle_is_a_lag_and_no_difference() {
    publish(LEDGER, "Ada Lindqvist");
    LEDGER.await();
    LEDGER.processor("tally").shutDown();
    try {
      publish(LEDGER, "Tom Birch");

      assertThat(row(LEDGER, "tally").lag()).isEqualTo(1);
      assertThat(reconciled("tally").differences()).isEmpty();
    } finally {
      LEDGER.processor("tally").start();
    }
  }

  private static final String COPY_OF_THE_LAST_INTO_A_GAP =
      """
      insert into domainevententry
        (globalindex, aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
         payloadrevision, payloadtype, timestamp)
      select :gap, 'placement:999004', sequencenumber + 1000, type, 'much-too-late', metadata, payload, payloadrevision,
             payloadtype, timestamp
      from domainevententry order by globalindex desc limit 1
      """;

  private static Reconciliation reconciliation() {
    return LEDGER.ask(new FindReconciliation(), Reconciliation.class);
  }

  private static Row reconciled(String projection) {
    return reconciliation().rows().stream()
        .filter(row -> row.name().equals(projection))
        .findFirst()
        .orElseThrow();
  }
}
