package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;
import static org.interventionledger.command.placement.PlacementFixture.LEVEL_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_2;
import static org.interventionledger.command.placement.PlacementFixture.assigned;
import static org.interventionledger.command.placement.PlacementFixture.given;
import static org.interventionledger.command.placement.PlacementFixture.level;
import static org.interventionledger.command.placement.PlacementFixture.placed;
import static org.interventionledger.command.placement.PlacementFixture.removed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Putting right what was entered about a school's registers, levels and adviser. */
class CorrectingAPlacementTest {

  private static final LocalDate DAY = TODAY.minusDays(5);
  private static final Map<String, String> OFFICER = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final PersonName ADVISER = new PersonName("B. Adviser");

  @Test
  void an_entry_that_should_not_have_been_made_is_struck_out() {
    given(placed("concern", DAY, VERSION_2), level(STAGE_1, DAY, null, VERSION_2))
        .when(correct(0, null), OFFICER)
        .expectEvents(corrected(0, null));
  }

  @Test
  void after_that_the_school_can_be_placed_anew() {
    given(placed("concern", DAY, VERSION_2), corrected(0, null))
        .when(place(TODAY), OFFICER)
        .expectEvents(placed("concern", TODAY, VERSION_2));
  }

  @Test
  void the_day_of_placing_is_put_right_though_level_and_adviser_came_with_it() {
    given(
            placed("concern", DAY, VERSION_2),
            level(STAGE_1, DAY, null, VERSION_2),
            assigned(ADVISER, DAY))
        .when(correct(0, place(DAY.minusDays(1))), OFFICER)
        .expectEvents(corrected(0, placed("concern", DAY.minusDays(1), VERSION_2)));
  }

  @Test
  void the_act_as_it_should_have_been_is_decided_as_at_that_time() {
    given(
            placed("concern", DAY, VERSION_2),
            removed("concern", TODAY, VERSION_2),
            level(STAGE_1, DAY, null, VERSION_2))
        .when(correct(2, change("S2", DAY)), OFFICER)
        .expectEvents(corrected(2, level(STAGE_2, DAY, null, VERSION_2)));
  }

  @Test
  void what_was_put_in_its_place_can_be_put_right_in_turn() {
    given(level(STAGE_1, DAY, null, VERSION_2), corrected(0, level(STAGE_2, DAY, null, VERSION_2)))
        .when(correct(1, change("S1", DAY.minusDays(1))), OFFICER)
        .expectEvents(corrected(1, level(STAGE_1, DAY.minusDays(1), null, VERSION_2)));
  }

  @Test
  void an_entry_is_put_right_from_the_latest_backwards() {
    given(level(STAGE_1, DAY, null, VERSION_2), level(STAGE_2, TODAY, STAGE_1, VERSION_2))
        .when(correct(0, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(placed("concern", DAY, VERSION_2), removed("concern", TODAY, VERSION_2))
        .when(correct(0, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(
            placed("concern", DAY, VERSION_2),
            removed("concern", DAY, VERSION_2),
            placed("watch", TODAY, VERSION_2))
        .when(correct(1, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(assigned(ADVISER, DAY), assigned(new PersonName("C. Adviser"), TODAY))
        .when(correct(0, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
  }

  @Test
  void a_day_under_another_version_is_refused_while_later_entries_rest_on_the_first() {
    given(placed("concern", DAY, VERSION_2), level(STAGE_1, DAY, null, VERSION_2))
        .when(correct(0, place(LocalDate.of(2026, 5, 9))), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(placed("concern", DAY, VERSION_2))
        .when(correct(0, place(LocalDate.of(2026, 5, 9))), OFFICER)
        .expectEvents(corrected(0, placed("concern", LocalDate.of(2026, 5, 9), VERSION_1)));
  }

  @Test
  void an_entry_is_put_right_once() {
    given(placed("concern", DAY, VERSION_2), corrected(0, null))
        .when(correct(0, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.ENTRY_ALREADY_CORRECTED));
  }

  @Test
  void an_entry_that_is_not_there_cannot_be_put_right() {
    given()
        .when(correct(0, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.ENTRY_NOT_FOUND));
  }

  @Test
  void an_entry_is_replaced_by_one_of_its_kind() {
    given(placed("concern", DAY, VERSION_2))
        .when(correct(0, change("S1", DAY)), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND));
    given(placed("concern", DAY, VERSION_2))
        .when(correct(0, correct(0, null)), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND));
  }

  @Test
  void a_correction_that_changes_nothing_is_refused() {
    given(placed("concern", DAY, VERSION_2))
        .when(correct(0, place(DAY)), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.NOTHING_CHANGED));
  }

  @Test
  void what_should_have_been_done_obeys_the_framework() {
    given(placed("concern", DAY, VERSION_2))
        .when(correct(0, placeOn("nowhere", DAY)), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.REGISTER_UNKNOWN, "northmoor-scc 2, scales"));
  }

  private static CorrectPlacementEntry correct(long entry, PlacementCommand replacement) {
    return new CorrectPlacementEntry(SCHOOL, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static PlacementEntryCorrected corrected(long entry, PlacementEvent replacement) {
    return new PlacementEntryCorrected(
        SCHOOL, NORTHMOOR, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static PlaceOnRegister place(LocalDate on) {
    return placeOn("concern", on);
  }

  private static PlaceOnRegister placeOn(String register, LocalDate on) {
    return new PlaceOnRegister(
        SCHOOL, on, register, WORDS, WORDS, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ChangeLevel change(String level, LocalDate on) {
    var choice = new LevelChoice(LEVEL_1.scale(), level);
    return new ChangeLevel(SCHOOL, on, choice, WORDS, WORDS, Optional.empty());
  }
}
