package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.VERSION_1;
import static org.interventionledger.command.Northmoor.VERSION_2;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.placement.PlacementFixture.LEVEL_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_1;
import static org.interventionledger.command.placement.PlacementFixture.STAGE_2;
import static org.interventionledger.command.placement.PlacementFixture.assigned;
import static org.interventionledger.command.placement.PlacementFixture.given;
import static org.interventionledger.command.placement.PlacementFixture.givenFrameworks;
import static org.interventionledger.command.placement.PlacementFixture.level;
import static org.interventionledger.command.placement.PlacementFixture.placed;
import static org.interventionledger.command.placement.PlacementFixture.removed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Placing a school on a register, changing its level, giving it an adviser, removing it. */
class PlacingASchoolTest {

  private static final LocalDate BEFORE = TODAY.minusDays(12);
  private static final LocalDate LAST_WEEK = TODAY.minusDays(5);
  private static final PersonName ADVISER = new PersonName("B. Adviser");

  @Test
  void register_level_and_adviser_are_facts_of_their_own() {
    given()
        .when(place("concern", TODAY, Optional.of(LEVEL_1), Optional.of(ADVISER)), officer())
        .expectEvents(
            placed("concern", TODAY, VERSION_2),
            level(STAGE_1, TODAY, null, VERSION_2),
            assigned(ADVISER, TODAY));
  }

  @Test
  void a_level_it_has_and_an_adviser_it_has_are_not_recorded_again() {
    given(level(STAGE_1, LAST_WEEK, null, VERSION_2), assigned(ADVISER, LAST_WEEK))
        .when(place("concern", TODAY, Optional.of(LEVEL_1), Optional.of(ADVISER)), officer())
        .expectEvents(placed("concern", TODAY, VERSION_2));
  }

  @Test
  void a_journey_keeps_the_version_it_began_under() {
    given(placed("concern", BEFORE, VERSION_1))
        .when(change("S1", TODAY), officer())
        .expectEvents(level(STAGE_1, TODAY, null, VERSION_1));
  }

  @Test
  void a_new_journey_begins_under_the_version_then_in_force() {
    given(placed("concern", BEFORE, VERSION_1), removed("concern", LAST_WEEK, VERSION_1))
        .when(place("concern", TODAY), officer())
        .expectEvents(placed("concern", TODAY, VERSION_2));
  }

  @Test
  void it_begins_under_the_version_in_force_on_the_day_of_the_act() {
    var late = Northmoor.as(Role.ADVISER, NORTHMOOR, Optional.of(WORDS));
    for (var day = LocalDate.of(2026, 5, 9);
        day.isBefore(LocalDate.of(2026, 5, 12));
        day = day.plusDays(1)) {
      var version = day.isBefore(LocalDate.of(2026, 5, 10)) ? VERSION_1 : VERSION_2;
      given()
          .when(place("concern", day), late.toMetadata())
          .expectEvents(placed("concern", day, version));
    }
  }

  @Test
  void it_is_refused_while_no_framework_is_in_force() {
    givenFrameworks()
        .when(place("concern", TODAY), officer())
        .expectException(RefusedBecause.of(FrameworkRefusal.NO_FRAMEWORK_IN_FORCE));
  }

  @Test
  void it_is_refused_on_a_register_that_the_framework_does_not_have() {
    given()
        .when(place("stage", TODAY), officer())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.REGISTER_UNKNOWN, "northmoor-scc 2, scales"));
  }

  @Test
  void it_is_refused_on_a_register_that_it_is_on() {
    given(placed("concern", LAST_WEEK, VERSION_2))
        .when(place("concern", TODAY), officer())
        .expectException(
            RefusedBecause.of(
                FrameworkRefusal.ALREADY_ON_REGISTER, "northmoor-scc 2, scale concern"));
  }

  @Test
  void a_school_may_be_on_two_registers() {
    given(placed("concern", LAST_WEEK, VERSION_2))
        .when(place("watch", LAST_WEEK.minusDays(1)), officer())
        .expectEvents(placed("watch", LAST_WEEK.minusDays(1), VERSION_2));
  }

  @Test
  void it_is_not_placed_again_before_it_was_removed() {
    given(placed("concern", BEFORE, VERSION_1), removed("concern", LAST_WEEK, VERSION_1))
        .when(place("concern", LAST_WEEK.minusDays(1)), officer())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void a_review_is_not_before_the_placing() {
    var act =
        new PlaceOnRegister(
            SCHOOL,
            TODAY,
            "concern",
            WORDS,
            WORDS,
            Optional.empty(),
            Optional.empty(),
            Optional.of(TODAY.minusDays(1)));
    given().when(act, officer()).expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void a_level_changes_on_its_own_scale_and_says_what_it_was() {
    given(level(STAGE_1, LAST_WEEK, null, VERSION_2))
        .when(change("S2", TODAY), officer())
        .expectEvents(level(STAGE_2, TODAY, STAGE_1, VERSION_2));
  }

  @Test
  void a_level_that_is_no_change_is_refused() {
    given(level(STAGE_1, LAST_WEEK, null, VERSION_2))
        .when(change("S1", TODAY), officer())
        .expectException(
            RefusedBecause.of(RecordRefusal.NOTHING_CHANGED, "northmoor-scc 2, scale stage"));
  }

  @Test
  void a_level_that_the_framework_does_not_have_is_refused() {
    given()
        .when(change("S9", TODAY), officer())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.LEVEL_UNKNOWN, "northmoor-scc 2, scale stage"));
  }

  @Test
  void a_level_is_not_dated_before_the_last_one() {
    given(level(STAGE_1, LAST_WEEK, null, VERSION_2))
        .when(change("S2", LAST_WEEK.minusDays(1)), officer())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(level(STAGE_1, LAST_WEEK, null, VERSION_2))
        .when(change("S2", LAST_WEEK), officer())
        .expectEvents(level(STAGE_2, LAST_WEEK, STAGE_1, VERSION_2));
  }

  @Test
  void an_act_is_not_dated_before_the_journeys_framework_took_effect() {
    given(placed("concern", LocalDate.of(2026, 5, 14), VERSION_2))
        .when(
            change("S1", LocalDate.of(2026, 5, 9)),
            Northmoor.as(Role.ADVISER, NORTHMOOR, Optional.of(WORDS)).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void a_school_is_removed_with_reasons() {
    given(placed("concern", LAST_WEEK, VERSION_2))
        .when(remove(TODAY), officer())
        .expectEvents(removed("concern", TODAY, VERSION_2));
  }

  @Test
  void it_is_not_removed_from_a_register_that_it_is_not_on() {
    given()
        .when(remove(TODAY), officer())
        .expectException(
            RefusedBecause.of(FrameworkRefusal.NOT_ON_REGISTER, "northmoor-scc 2, scale concern"));
  }

  @Test
  void it_is_not_removed_before_it_was_placed() {
    given(placed("concern", LAST_WEEK, VERSION_2))
        .when(remove(LAST_WEEK.minusDays(1)), officer())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void an_adviser_may_not_remove_a_school() {
    given(placed("concern", LAST_WEEK, VERSION_2))
        .when(remove(TODAY), Northmoor.as(Role.ADVISER).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void the_same_adviser_is_not_assigned_twice() {
    given(assigned(ADVISER, LAST_WEEK))
        .when(new AssignAdviser(SCHOOL, TODAY, ADVISER), officer())
        .expectException(RefusedBecause.of(RecordRefusal.NOTHING_CHANGED));
  }

  @Test
  void the_name_by_which_the_same_adviser_signs_in_is_something_new() {
    given(assigned(ADVISER, LAST_WEEK))
        .when(new AssignAdviser(SCHOOL, TODAY, ADVISER, Optional.of("b.adviser")), officer())
        .expectEvents(
            new AdviserAssigned(SCHOOL, NORTHMOOR, TODAY, ADVISER, Optional.of("b.adviser")));
  }

  @Test
  void an_adviser_is_not_assigned_before_the_last_one() {
    given(assigned(ADVISER, LAST_WEEK))
        .when(
            new AssignAdviser(SCHOOL, LAST_WEEK.minusDays(1), new PersonName("C. Adviser")),
            officer())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  private static Map<String, String> officer() {
    return Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  }

  private static PlaceOnRegister place(String register, LocalDate on) {
    return place(register, on, Optional.empty(), Optional.empty());
  }

  private static PlaceOnRegister place(
      String register, LocalDate on, Optional<LevelChoice> level, Optional<PersonName> adviser) {
    return new PlaceOnRegister(
        SCHOOL, on, register, WORDS, WORDS, level, adviser, Optional.empty());
  }

  private static ChangeLevel change(String level, LocalDate on) {
    return new ChangeLevel(
        SCHOOL, on, new LevelChoice("stage", level), WORDS, WORDS, Optional.empty());
  }

  private static RemoveFromRegister remove(LocalDate on) {
    return new RemoveFromRegister(SCHOOL, on, "concern", WORDS, WORDS);
  }
}
