package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows from an act by itself, on the real store. */
@FullApplication
class BoardsOfTheDemonstrationTest {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Autowired private Ledger ledger;

  @Test
  void each_board_established_is_constituted_once_by_whoever_established_it() {
    var established = stored("InterimBoardEstablished");
    assertThat(established).isNotEmpty();
    await()
        .atMost(LONGEST)
        .untilAsserted(
            () -> assertThat(stored("InterimBoardConstituted")).hasSameSizeAs(established));

    assertThat(stored("InterimBoardConstituted"))
        .extracting(event -> event.metadata().get("actor"))
        .containsExactlyInAnyOrderElementsOf(
            established.stream().map(event -> event.metadata().get("actor")).toList());
  }

  private List<StoredEvent> stored(String type) {
    var reader = new Reader("auditor", Role.AUDITOR, Set.of(Demonstration.NORTHMOOR, Demonstration.EASTVALE));
    var asked =
        new FindHistory(
            reader, Optional.empty(), Optional.of(type), Optional.empty(), Optional.empty(),
            Optional.empty(), 0, 500);
    return ledger.ask(asked, FindHistory.History.class).events();
  }
}
