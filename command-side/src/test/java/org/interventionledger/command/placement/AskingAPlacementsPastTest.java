package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_2;
import static org.interventionledger.command.placement.PlacementFixture.level;
import static org.interventionledger.command.placement.PlacementFixture.placed;
import static org.interventionledger.command.placement.PlacementFixture.removed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.InterventionPast;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.Value;
import org.interventionledger.command.school.SchoolInTime;
import org.junit.jupiter.api.Test;

/** What was known of a school's levels and registers on a day, as it is known now. */
class AskingAPlacementsPastTest {

  private static final LocalDate PLACED = LocalDate.of(2025, 10, 1);
  private static final LocalDate LOWERED = LocalDate.of(2026, 2, 2);
  private static final LocalDate REMOVED = LocalDate.of(2026, 5, 15);

  @Test
  void a_day_knows_what_had_happened_by_its_end_and_nothing_later() {
    assertThat(concern(PLACED.minusDays(1), history())).isEqualTo(Value.of("off"));
    assertThat(concern(PLACED, history())).isEqualTo(Value.of("on"));
    assertThat(stage(LOWERED.minusDays(1), history())).isEqualTo(Value.of("S2"));
    assertThat(stage(LOWERED, history())).isEqualTo(Value.of("S1"));
    assertThat(concern(REMOVED.minusDays(1), history())).isEqualTo(Value.of("on"));
    assertThat(concern(REMOVED, history())).isEqualTo(Value.of("off"));
  }

  @Test
  void what_was_put_right_since_never_was() {
    var struckOut =
        new PlacementEntryCorrected(
            Northmoor.SCHOOL, NORTHMOOR, Northmoor.correctionOf(2), Optional.empty());
    var corrected = PlacementDecisions.read(history(), 4, struckOut);

    assertThat(stage(LOWERED, corrected)).isEqualTo(Value.of("S2"));
    assertThat(past(corrected).days()).containsExactly(PLACED, REMOVED);
  }

  @Test
  void before_there_was_a_framework_nobody_knows_of_a_register() {
    assertThat(concern(LocalDate.of(2025, 8, 31), history())).isEqualTo(Value.UNKNOWN);
    assertThat(concern(LocalDate.of(2025, 9, 1), history())).isEqualTo(Value.of("off"));
  }

  private static Journal<PlacementEvent> history() {
    var journal = Journal.<PlacementEvent>empty();
    var events =
        List.of(
            placed("concern", PLACED, VERSION_1),
            level(STAGE_2, PLACED, null, VERSION_1),
            level(STAGE_1, LOWERED, STAGE_2, VERSION_1),
            removed("concern", REMOVED, VERSION_2));
    for (var event : events) {
      journal = PlacementDecisions.read(journal, journal.length(), event);
    }
    return journal;
  }

  private static Value concern(LocalDate day, Journal<PlacementEvent> journal) {
    return past(journal).on(day).of(new Asked.Named("concern"));
  }

  private static Value stage(LocalDate day, Journal<PlacementEvent> journal) {
    return past(journal).on(day).of(new Asked.Named("stage"));
  }

  private static SchoolPastsInEventStore.Past past(Journal<PlacementEvent> journal) {
    var adoptions = Adoptions.none(NORTHMOOR).with(Northmoor.version1()).with(Northmoor.version2());
    return new SchoolPastsInEventStore.Past(
        journal, new NoPast(), SchoolInTime.always(Northmoor.school()), adoptions);
  }

  /** Of an intervention that never was. */
  private record NoPast() implements InterventionPast {
    @Override
    public SchoolInLaw on(LocalDate day) {
      return SchoolInLaw.NOTHING_RECORDED;
    }

    @Override
    public Set<LocalDate> days() {
      return Set.of();
    }

    @Override
    public List<Inspected> inspections() {
      return List.of();
    }

    @Override
    public InterventionPast asPublished() {
      return this;
    }
  }
}
