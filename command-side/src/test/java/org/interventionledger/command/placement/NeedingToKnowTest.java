package org.interventionledger.command.placement;

import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.correctionOf;
import static org.interventionledger.command.placement.PlacementFixture.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;

/** Who of those who sign in needs to know of a school, and until when. */
class NeedingToKnowTest {

  private static final String PERSON = "a.lindqvist";
  private static final PersonName NAME = new PersonName("Ada Lindqvist");
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  @Test
  void a_need_is_recorded_open_or_until_a_day() {
    given().when(need(TODAY, Optional.empty()), senior()).expectEvents(needs(TODAY, null));
    given().when(need(TODAY, Optional.of(TODAY)), senior()).expectEvents(needs(TODAY, TODAY));
  }

  @Test
  void it_does_not_end_before_it_begins() {
    given()
        .when(need(TODAY, Optional.of(YESTERDAY)), senior())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void a_bare_tick_is_no_need() {
    given()
        .when(
            new RecordNeedToKnow(
                SCHOOL, TODAY, PERSON, NAME, new Narrative("yes"), Optional.empty()),
            senior())
        .expectException(RefusedBecause.of(RecordRefusal.A_BARE_TICK));
  }

  @Test
  void an_adviser_records_none() {
    given()
        .when(need(TODAY, Optional.empty()), as(Role.ADVISER))
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void nobody_records_a_need_of_their_own_nor_puts_one_in_the_place_of_another() {
    var own = new RecordNeedToKnow(SCHOOL, TODAY, "a.officer", NAME, WORDS, Optional.empty());
    for (var role : List.of(Role.SENIOR_OFFICER, Role.HEAD_OF_SERVICE)) {
      given()
          .when(own, as(role))
          .expectException(RefusedBecause.of(RecordRefusal.NOBODY_GIVES_THEMSELVES_ACCESS));
    }
    given(needs(YESTERDAY, null))
        .when(new CorrectPlacementEntry(SCHOOL, correctionOf(0), Optional.of(own)), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NOBODY_GIVES_THEMSELVES_ACCESS));
  }

  @Test
  void nobody_is_assigned_as_adviser_by_themselves_under_the_name_by_which_they_sign_in() {
    given()
        .when(new AssignAdviser(SCHOOL, TODAY, NAME, Optional.of("a.officer")), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NOBODY_GIVES_THEMSELVES_ACCESS));
    given()
        .when(new AssignAdviser(SCHOOL, TODAY, NAME), senior())
        .expectEvents(new AdviserAssigned(SCHOOL, NORTHMOOR, TODAY, NAME, Optional.empty()));
    given()
        .when(new AssignAdviser(SCHOOL, TODAY, NAME, Optional.of(PERSON)), senior())
        .expectEvents(new AdviserAssigned(SCHOOL, NORTHMOOR, TODAY, NAME, Optional.of(PERSON)));
  }

  @Test
  void a_need_is_on_record_once_at_a_time_and_anew_from_the_day_after_its_last() {
    given(needs(YESTERDAY, null))
        .when(need(TODAY, Optional.empty()), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_ALREADY_ON_RECORD));
    given(needs(YESTERDAY, TODAY))
        .when(need(TODAY, Optional.empty()), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_ALREADY_ON_RECORD));
    given(needs(YESTERDAY, YESTERDAY))
        .when(need(TODAY, Optional.empty()), senior())
        .expectEvents(needs(TODAY, null));
    given(needs(YESTERDAY, null), ended(TODAY))
        .when(need(TODAY, Optional.empty()), senior())
        .expectEvents(needs(TODAY, null));
  }

  @Test
  void it_is_ended_with_reasons_and_under_the_name_on_record() {
    given(needs(YESTERDAY, null)).when(end(TODAY), senior()).expectEvents(ended(TODAY));
  }

  @Test
  void only_a_need_that_is_on_record_can_end() {
    given()
        .when(end(TODAY), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_NOT_ON_RECORD));
    given(needs(YESTERDAY, null), ended(YESTERDAY))
        .when(end(TODAY), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_NOT_ON_RECORD));
  }

  @Test
  void a_need_that_has_run_out_is_not_ended_once_more() {
    given(needs(YESTERDAY, YESTERDAY))
        .when(end(TODAY), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_HAS_RUN_OUT));
    given(needs(YESTERDAY, TODAY)).when(end(TODAY), senior()).expectEvents(ended(TODAY));
  }

  @Test
  void what_another_authority_recorded_while_it_had_the_school_is_its_own() {
    var elsewhere =
        new NeedToKnowRecorded(
            SCHOOL, new AuthorityCode("999"), YESTERDAY, PERSON, NAME, WORDS, Optional.empty());
    given(elsewhere)
        .when(end(TODAY), senior())
        .expectException(RefusedBecause.of(RecordRefusal.NEED_NOT_ON_RECORD));
    given(elsewhere).when(need(TODAY, Optional.empty()), senior()).expectEvents(needs(TODAY, null));
  }

  @Test
  void it_does_not_end_before_it_began() {
    given(needs(TODAY, null))
        .when(end(YESTERDAY), senior())
        .expectException(RefusedBecause.of(RecordRefusal.OUT_OF_ORDER));
  }

  @Test
  void a_need_is_put_right_only_after_its_end() {
    var correction = new CorrectPlacementEntry(SCHOOL, correctionOf(0), Optional.empty());
    given(needs(YESTERDAY, null), ended(TODAY))
        .when(correction, senior())
        .expectException(RefusedBecause.of(RecordRefusal.LATER_ENTRIES_REST_ON_IT));
    given(needs(YESTERDAY, null))
        .when(correction, senior())
        .expectEvents(
            new PlacementEntryCorrected(SCHOOL, NORTHMOOR, correctionOf(0), Optional.empty()));
  }

  private static RecordNeedToKnow need(LocalDate from, Optional<LocalDate> until) {
    return new RecordNeedToKnow(SCHOOL, from, PERSON, NAME, WORDS, until);
  }

  private static EndNeedToKnow end(LocalDate on) {
    return new EndNeedToKnow(SCHOOL, on, PERSON, WORDS);
  }

  private static NeedToKnowRecorded needs(LocalDate from, LocalDate until) {
    return new NeedToKnowRecorded(
        SCHOOL, NORTHMOOR, from, PERSON, NAME, WORDS, Optional.ofNullable(until));
  }

  private static NeedToKnowEnded ended(LocalDate on) {
    return new NeedToKnowEnded(SCHOOL, NORTHMOOR, on, PERSON, NAME, WORDS);
  }

  private static Map<String, String> senior() {
    return as(Role.SENIOR_OFFICER);
  }

  private static Map<String, String> as(Role role) {
    return Northmoor.as(role, NORTHMOOR, Optional.empty()).toMetadata();
  }
}
