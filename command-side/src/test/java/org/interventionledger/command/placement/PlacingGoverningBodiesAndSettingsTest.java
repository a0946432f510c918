package org.interventionledger.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.framework.Subject.governingBody;
import static org.interventionledger.api.framework.Subject.school;
import static org.interventionledger.api.framework.Subject.setting;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.Labelled;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.LevelGiven;
import org.interventionledger.api.placement.PlacementCommand;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.placement.PlacementCommand.RemoveFromRegister;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RegisterMapping;
import org.interventionledger.api.placement.RegisterMoved;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** A register of schools, governing bodies and settings: each is on it, or not, by itself. */
class PlacingGoverningBodiesAndSettingsTest {

  private static final LocalDate BEFORE = TODAY.minusDays(12);
  private static final LocalDate LAST_WEEK = TODAY.minusDays(5);
  private static final Map<String, String> OFFICER = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();
  private static final FrameworkVersion FIRST = new FrameworkVersion(NORTHMOOR, "lists", "1");
  private static final FrameworkVersion SECOND = new FrameworkVersion(NORTHMOOR, "lists", "2");

  private static final String LISTS =
      """
      framework: {id: lists, authority: Northmoor, version: "1", title: Lists}
      scales:
        - {id: list, label: The list, shape: flag, subjects: [school, governingBody, setting]}
        - {id: watch, label: Watch list, shape: flag}
        - {id: boards, label: Governing bodies of concern, shape: flag, subjects: [governingBody]}
        - id: stage
          label: Stage
          shape: ordinal
          subjects: [school, governingBody]
          levels: [{id: S1, rank: 1, label: Stage 1}, {id: S2, rank: 2, label: Stage 2}]
      """;

  @Test
  void the_governing_body_is_placed_while_the_school_is_not() {
    given()
        .when(place("list", governingBody, TODAY), OFFICER)
        .expectEvents(placed("list", governingBody, TODAY));
    given(placed("list", governingBody, BEFORE))
        .when(remove("list", school), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.NOT_ON_REGISTER, "lists 1, scale list"));
  }

  @Test
  void the_school_in_so_many_words_is_the_school() {
    given().when(place("list", school, TODAY), OFFICER).expectEvents(placed("list", null, TODAY));
    given(placed("list", null, LAST_WEEK))
        .when(place("list", school, TODAY), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.ALREADY_ON_REGISTER, "lists 1, scale list"));
  }

  @Test
  void all_three_of_one_school_are_on_it_side_by_side() {
    given(placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(place("list", setting, TODAY), OFFICER)
        .expectEvents(placed("list", setting, TODAY));
  }

  @Test
  void nobody_is_placed_twice() {
    given(placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(place("list", governingBody, TODAY), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.ALREADY_ON_REGISTER, "lists 1, scale list"));
  }

  @Test
  void a_register_that_is_not_kept_of_it_is_refused() {
    given()
        .when(place("watch", governingBody, TODAY), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUBJECT_NOT_GRADED, "lists 1, scale watch"));
    given()
        .when(place("boards", school, TODAY), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUBJECT_NOT_GRADED, "lists 1, scale boards"));
    given()
        .when(place("boards", governingBody, TODAY), OFFICER)
        .expectEvents(
            new PlacedOnRegister(
                SCHOOL,
                NORTHMOOR,
                TODAY,
                "boards",
                "Governing bodies of concern",
                WORDS,
                WORDS,
                Optional.empty(),
                FIRST,
                governingBody));
  }

  @Test
  void the_refusal_says_who_and_of_whom_it_is() {
    var arranged = Arranged.under(Packs.written(LISTS));
    var details =
        arranged.refusedFor(place("watch", setting, TODAY), FrameworkRefusal.SUBJECT_NOT_GRADED);
    assertThat(details.facts())
        .extracting(fact -> fact.name() + "=" + fact.value())
        .contains("subject=Subject.setting", "subjects=Subject.school");
  }

  @Test
  void the_removal_of_one_leaves_the_others() {
    given(placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(remove("list", governingBody), OFFICER)
        .expectEvents(removed("list", governingBody));
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, LAST_WEEK),
            removed("list", governingBody))
        .when(remove("list", school), OFFICER)
        .expectEvents(removed("list", school));
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, LAST_WEEK),
            removed("list", governingBody))
        .when(remove("list", governingBody), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.NOT_ON_REGISTER, "lists 1, scale list"));
  }

  @Test
  void nobody_is_removed_before_being_placed_nor_placed_before_being_removed() {
    given(placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(
            new RemoveFromRegister(
                SCHOOL, LAST_WEEK.minusDays(1), "list", governingBody, WORDS, WORDS),
            OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, BEFORE),
            removed("list", governingBody))
        .when(place("list", governingBody, TODAY.minusDays(1)), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, BEFORE),
            removed("list", governingBody))
        .when(place("list", setting, TODAY.minusDays(1)), OFFICER)
        .expectEvents(placed("list", setting, TODAY.minusDays(1)));
  }

  @Test
  void a_journey_goes_on_until_the_last_of_them_is_removed() {
    given(
            List.of(adopted(LISTS, BEFORE), later()),
            placed("list", school, BEFORE),
            placed("list", governingBody, BEFORE),
            removed("list", school))
        .when(place("watch", school, TODAY), OFFICER)
        .expectEvents(watched(FIRST));
    given(
            List.of(adopted(LISTS, BEFORE), later()),
            placed("list", governingBody, BEFORE),
            removed("list", governingBody))
        .when(place("watch", school, TODAY), OFFICER)
        .expectEvents(watched(SECOND));
  }

  @Test
  void the_level_that_is_given_with_it_is_of_the_same() {
    given()
        .when(
            new PlaceOnRegister(
                SCHOOL,
                TODAY,
                "list",
                governingBody,
                WORDS,
                WORDS,
                Optional.of(new LevelChoice("stage", "S2")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            OFFICER)
        .expectEvents(
            placed("list", governingBody, TODAY),
            new LevelChanged(
                SCHOOL,
                NORTHMOOR,
                TODAY,
                new LevelGiven("stage", "S2", "Stage 2", 2, governingBody),
                Optional.empty(),
                WORDS,
                WORDS,
                Optional.empty(),
                FIRST));
  }

  @Test
  void an_entry_of_the_wrong_one_is_put_right() {
    given(placed("list", school, LAST_WEEK))
        .when(correct(0, place("list", governingBody, LAST_WEEK)), OFFICER)
        .expectEvents(corrected(0, placed("list", governingBody, LAST_WEEK)));
    given(placed("list", school, LAST_WEEK), corrected(0, placed("list", governingBody, LAST_WEEK)))
        .when(place("list", school, TODAY), OFFICER)
        .expectEvents(placed("list", school, TODAY));
  }

  @Test
  void the_removal_of_one_does_not_rest_on_the_placing_of_another() {
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, BEFORE),
            removed("list", governingBody))
        .when(correct(0, null), OFFICER)
        .expectEvents(corrected(0, null));
    given(
            placed("list", school, BEFORE),
            placed("list", governingBody, BEFORE),
            removed("list", governingBody))
        .when(correct(1, null), OFFICER)
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
  }

  @Test
  void a_move_says_of_each_what_it_becomes() {
    var versions = List.of(adopted(LISTS, BEFORE), later());
    given(versions, placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(move(carried(null, "list"), carried(governingBody, "boards")), OFFICER)
        .expectEvents(
            new MovedToFrameworkVersion(
                SCHOOL,
                NORTHMOOR,
                TODAY,
                FIRST,
                SECOND,
                List.of(
                    after(null, BEFORE, new Labelled("list", "The list")),
                    after(
                        governingBody,
                        LAST_WEEK,
                        new Labelled("boards", "Governing bodies of concern"))),
                List.of(),
                List.of(),
                WORDS,
                WORDS));
    given(versions, placed("list", school, BEFORE), placed("list", governingBody, LAST_WEEK))
        .when(move(carried(null, "list")), OFFICER)
        .expectException(RefusedBecause.of(FrameworkRefusal.PLACE_NOT_MAPPED, "lists 1, scales"));
    given(versions, placed("list", school, BEFORE))
        .when(move(carried(governingBody, "list")), OFFICER)
        .expectException(RefusedBecause.of(FrameworkRefusal.PLACE_NOT_HELD, "lists 1, scales"));
    given(versions, placed("list", school, BEFORE))
        .when(move(carried(null, "boards")), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.SUBJECT_NOT_GRADED, "lists 2, scale boards"));
  }

  @Test
  void after_a_move_each_is_where_it_was_moved_to() {
    var moved =
        new MovedToFrameworkVersion(
            SCHOOL,
            NORTHMOOR,
            LAST_WEEK,
            FIRST,
            SECOND,
            List.of(
                after(
                    governingBody, BEFORE, new Labelled("boards", "Governing bodies of concern"))),
            List.of(),
            List.of(),
            WORDS,
            WORDS);
    var versions = List.of(adopted(LISTS, BEFORE), later());
    given(versions, placed("list", governingBody, BEFORE), moved)
        .when(remove("list", governingBody), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.NOT_ON_REGISTER, "lists 2, scale list"));
    given(versions, placed("list", governingBody, BEFORE), moved)
        .when(place("boards", governingBody, TODAY), OFFICER)
        .expectException(
            RefusedBecause.of(FrameworkRefusal.ALREADY_ON_REGISTER, "lists 2, scale boards"));
  }

  private static TestExecutor<Placement> given(PlacementEvent... events) {
    return given(List.of(adopted(LISTS, BEFORE)), events);
  }

  private static TestExecutor<Placement> given(
      List<FrameworkAdopted> adopted, PlacementEvent... events) {
    return PlacementFixture.given(adopted, events);
  }

  private static FrameworkAdopted adopted(String pack, LocalDate from) {
    return Packs.adopted(Packs.written(pack), from);
  }

  /** It takes the place of the first from last week on. */
  private static FrameworkAdopted later() {
    return adopted(LISTS.replace("\"1\"", "\"2\""), LAST_WEEK);
  }

  private static PlaceOnRegister place(String register, Subject subject, LocalDate on) {
    return new PlaceOnRegister(
        SCHOOL,
        on,
        register,
        subject,
        WORDS,
        WORDS,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RemoveFromRegister remove(String register, Subject subject) {
    return new RemoveFromRegister(SCHOOL, TODAY, register, subject, WORDS, WORDS);
  }

  private static PlacedOnRegister placed(String register, Subject subject, LocalDate on) {
    return new PlacedOnRegister(
        SCHOOL,
        NORTHMOOR,
        on,
        register,
        "The list",
        WORDS,
        WORDS,
        Optional.empty(),
        FIRST,
        subject);
  }

  private static PlacedOnRegister watched(FrameworkVersion version) {
    return new PlacedOnRegister(
        SCHOOL, NORTHMOOR, TODAY, "watch", "Watch list", WORDS, WORDS, Optional.empty(), version);
  }

  private static RemovedFromRegister removed(String register, Subject subject) {
    return new RemovedFromRegister(
        SCHOOL, NORTHMOOR, TODAY, register, "The list", WORDS, WORDS, FIRST, subject);
  }

  private static CorrectPlacementEntry correct(long entry, PlacementCommand replacement) {
    return new CorrectPlacementEntry(SCHOOL, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static PlacementEntryCorrected corrected(long entry, PlacementEvent replacement) {
    return new PlacementEntryCorrected(
        SCHOOL, NORTHMOOR, correctionOf(entry), Optional.ofNullable(replacement));
  }

  private static MoveToFrameworkVersion move(RegisterMapping... rows) {
    return new MoveToFrameworkVersion(
        SCHOOL,
        TODAY,
        VersionChoice.named("lists 1"),
        VersionChoice.named("lists 2"),
        List.of(rows),
        List.of(),
        WORDS,
        WORDS);
  }

  private static RegisterMapping carried(Subject subject, String to) {
    return new RegisterMapping(
        "list", subject, Counterpart.CARRIED_OVER, Optional.of(to), Optional.of(WORDS));
  }

  private static RegisterMoved after(Subject subject, LocalDate since, Labelled after) {
    return new RegisterMoved(
        new Labelled("list", "The list"),
        since,
        Counterpart.CARRIED_OVER,
        Optional.of(after),
        Optional.of(WORDS),
        subject);
  }
}
