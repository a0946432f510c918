package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

class GoingOnWhereItStoppedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Story story =
      Story.of(999_003, DemoSchool.Kind.COMMUNITY)
          .by("adviser", Registering.NORTHMOOR.placed(TODAY, "A reason", TODAY.plusDays(9)))
          .by("senior", Registering.NORTHMOOR.levelled(TODAY, "P2", "A reason", TODAY.plusDays(9)));

  @Test
  void passes_over_what_stands_in_the_ledger_and_does_the_rest() {
    var trace = new Trace(List.of(entry("PlacedOnRegister", TODAY)));

    assertThat(story.steps())
        .extracting(step -> trace.takes(step.command()))
        .containsExactly(true, false);
  }

  @Test
  void counts_each_entry_for_one_act_and_of_its_own_day_only() {
    var trace =
        new Trace(
            List.of(entry("PlacedOnRegister", TODAY), entry("LevelChanged", TODAY.minusDays(1))));
    var placed = story.steps().getFirst().command();

    assertThat(trace.takes(placed)).isTrue();
    assertThat(trace.takes(placed)).isFalse();
    assertThat(trace.takes(story.steps().getLast().command())).isFalse();
  }

  private static Entry entry(String type, LocalDate on) {
    return new Entry(
        new EntryRef("placement:999003", 0),
        "an event",
        Kind.REGISTER,
        type,
        on,
        Instant.EPOCH,
        "Avery Adair",
        Role.ADVISER,
        "A sentence.",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
