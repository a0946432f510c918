package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from an act by itself, on the real store. */
@OnTheDemonstration
class BoardsOfTheDemonstrationTest {

  @Autowired private Ledger ledger;
  @Autowired private JdbcClient database;

  @Test
  void a_board_is_established_and_constituted_in_one_transaction() {
    var pairs =
        database
            .sql(
                """
                select cause.xmin = follow.xmin
                from domainevententry cause
                join domainevententry follow
                  on convert_from(follow.metadata, 'UTF8')::jsonb ->> 'traceId'
                     = convert_from(cause.metadata, 'UTF8')::jsonb ->> 'traceId'
                where cause.payloadtype like '%InterimBoardEstablished'
                  and follow.payloadtype like '%InterimBoardConstituted'
                """)
            .query(Boolean.class)
            .list();

    assertThat(pairs).isNotEmpty().containsOnly(true);
  }

  @Test
  void each_board_established_is_constituted_once_by_whoever_established_it() {
    var established = stored("InterimBoardEstablished");
    assertThat(established).isNotEmpty();
    assertThat(stored("InterimBoardConstituted"))
        .extracting(event -> event.metadata().get("actor"))
        .containsExactlyInAnyOrderElementsOf(
            established.stream().map(event -> event.metadata().get("actor")).toList());
  }

  private List<StoredEvent> stored(String type) {
    var reader =
        new Reader(
            "auditor", Role.AUDITOR, Set.of(Demonstration.NORTHMOOR, Demonstration.EASTVALE));
    var asked =
        new FindHistory(
            reader,
            Optional.empty(),
            Optional.of(type),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            500);
    return ledger.ask(asked, FindHistory.History.class).events();
  }
}
