package org.interventionledger.command.pool;

import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolCommand.ChangePoolEntry;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolCommand.TakeOffPool;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authority’s pool of people for boards and governing bodies (items HAV-016 and HAV-017). */
class KeepingAPoolTest {

  private static final String PERSON = "5b1c0a52-7d1e-4c63-9b2a-0d6f3b8a1e61";
  private static final String OTHER = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62";
  private static final String THIRD = "9a1f3d25-4b6c-4a9f-9b1e-7c8b0d3e5f73";
  private static final PersonName NAME = new PersonName("Robin Reed");
  private static final LocalDate ADDED = TODAY.minusDays(3);
  private static final Availability AT_ONCE = new Available(Optional.empty(), Optional.empty());
  private static final Map<String, String> SENIOR = Northmoor.as(Role.SENIOR_OFFICER).toMetadata();

  @Test
  void a_person_is_added_with_experience_availability_and_the_day_of_consent() {
    given().when(add(PERSON, NAME, ADDED), SENIOR).expectEvents(added());
  }

  @Test
  void nobody_is_held_in_it_before_consenting() {
    given().when(add(PERSON, NAME, ADDED.minusDays(1)), SENIOR).expectSuccessfulHandlerExecution();
    refused(add(PERSON, NAME, ADDED.plusDays(1)), RecordRefusal.NO_CONSENT_TO_THE_POOL);
  }

  @Test
  void a_person_is_in_it_once() {
    refused(
        add("8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62", NAME, ADDED),
        RecordRefusal.ALREADY_IN_THE_POOL,
        added());
    refused(
        add(PERSON, new PersonName("Sam Shaw"), ADDED),
        RecordRefusal.NAME_ALREADY_TAKEN,
        added(),
        takenOff());
    given(added(), takenOff())
        .when(add("8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62", NAME, ADDED), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "robin reed",
        "Robin  Reed ",
        "ROBIN\u00a0REED",
        "Rob\u00adin Reed",
        "Robin Reed\u200b"
      })
  void a_name_that_reads_alike_is_nobody_else(String spelling) {
    var alike = new PersonName(spelling);
    refused(add(OTHER, alike, ADDED), RecordRefusal.ALREADY_IN_THE_POOL, added());
    refused(
        correct(alike, ADDED, ADDED, AT_ONCE),
        RecordRefusal.ALREADY_IN_THE_POOL,
        added("Sam Shaw"),
        other(NAME));
  }

  @Test
  void a_name_may_be_put_right_in_its_spelling() {
    var alike = new PersonName("robin reed");
    given(added("Robin Reed"))
        .when(correct(alike, ADDED, ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(0, alike, ADDED, AT_ONCE));
  }

  /** Two spellings could be added before they were compared as they are read. */
  @Test
  void where_two_spellings_are_in_it_already_each_can_be_put_right_changed_and_taken_off() {
    var alike = other(new PersonName("robin reed"));
    var robyn = new PersonName("Robyn Reed");
    given(added(), alike)
        .when(correct(NAME, ADDED.minusDays(1), ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(0, NAME, ADDED.minusDays(1), AT_ONCE));
    given(added(), alike)
        .when(correct(robyn, ADDED, ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(0, robyn, ADDED, AT_ONCE));
    given(added(), alike).when(change(new NotAtPresent(), TODAY), SENIOR).expectEvents(changed());
    given(added(), alike)
        .when(new TakeOffPool(NORTHMOOR, PERSON, TODAY, WORDS), SENIOR)
        .expectEvents(takenOff());
    refused(add(THIRD, NAME, ADDED), RecordRefusal.ALREADY_IN_THE_POOL, added(), alike, takenOff());
  }

  private static PersonAddedToPool added(String name) {
    return added(PERSON, new PersonName(name));
  }

  private static PersonAddedToPool other(PersonName name) {
    return added(OTHER, name);
  }

  @Test
  void availability_and_experience_are_said_anew() {
    var change = change(new NotAtPresent(), TODAY);
    given(added())
        .when(change, SENIOR)
        .expectEvents(
            new PoolEntryChanged(
                NORTHMOOR,
                PERSON,
                TODAY,
                List.of(PoolRole.BOARD_CHAIR),
                WORDS,
                new NotAtPresent()));
    refused(change(AT_ONCE, TODAY), RecordRefusal.NOTHING_CHANGED, added());
    refused(change, RecordRefusal.NOT_IN_THE_POOL);
    refused(change(new NotAtPresent(), ADDED.minusDays(1)), RecordRefusal.OUT_OF_ORDER, added());
  }

  @Test
  void its_last_day_is_not_before_its_first() {
    var first = LocalDate.of(2026, 9, 1);
    refused(
        change(new Available(Optional.of(first), Optional.of(first.minusDays(1))), TODAY),
        RecordRefusal.OUT_OF_ORDER,
        added());
    given(added())
        .when(change(new Available(Optional.of(first), Optional.of(first)), TODAY), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_person_is_taken_off_it_with_the_reason() {
    given(added())
        .when(new TakeOffPool(NORTHMOOR, PERSON, TODAY, WORDS), SENIOR)
        .expectEvents(takenOff());
    refused(
        new TakeOffPool(NORTHMOOR, PERSON, TODAY, WORDS),
        RecordRefusal.NOT_IN_THE_POOL,
        added(),
        takenOff());
    refused(
        new TakeOffPool(NORTHMOOR, PERSON, TODAY, new Narrative("n/a")),
        RecordRefusal.A_BARE_TICK,
        added());
  }

  @Test
  void a_name_or_a_day_of_consent_is_put_right_in_the_place_of_the_entry_that_had_it_wrong() {
    var right = new PersonName("Robyn Reed");
    given(added(), changed())
        .when(correct(right, ADDED.minusDays(2), ADDED, new NotAtPresent()), SENIOR)
        .expectEvents(corrected(0, right, ADDED.minusDays(2), new NotAtPresent()));
    given(added(), changed())
        .when(correct(right, ADDED, ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(0, right, ADDED, AT_ONCE, Optional.of(1L)));
    given(added())
        .when(correct(right, ADDED, ADDED, new NotAtPresent()), SENIOR)
        .expectEvents(corrected(0, right, ADDED, new NotAtPresent()));
    given(added(), changed(), corrected(0, right, ADDED, AT_ONCE, Optional.of(1L)))
        .when(correct(NAME, ADDED, ADDED, new NotAtPresent()), SENIOR)
        .expectEvents(corrected(2, NAME, ADDED, new NotAtPresent()));
    given(added(), changed())
        .when(correct(NAME, ADDED, ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(1, NAME, ADDED, AT_ONCE));
    given(added(), corrected(0, right, ADDED, AT_ONCE))
        .when(correct(NAME, ADDED, ADDED, AT_ONCE), SENIOR)
        .expectEvents(corrected(1, NAME, ADDED, AT_ONCE));
  }

  @Test
  void what_was_said_anew_on_the_day_of_adding_keeps_its_day() {
    var changed = changed(ADDED);
    refused(
        correct(NAME, ADDED, ADDED.plusDays(1), new NotAtPresent()),
        RecordRefusal.OUT_OF_ORDER,
        added(),
        changed);
    var before = corrected(0, ADDED.minusDays(3));
    given(added(), changed)
        .when(correct(NAME, ADDED.minusDays(4), ADDED.minusDays(3), new NotAtPresent()), SENIOR)
        .expectEvents(before);
    refused(
        change(AT_ONCE, ADDED.minusDays(1)), RecordRefusal.OUT_OF_ORDER, added(), changed, before);
    given(added(), changed, before)
        .when(change(AT_ONCE, ADDED), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_is_put_in_its_place_is_held_to_the_same_rules() {
    var other = "8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62";
    var sam = new PersonName("Sam Shaw");
    var too =
        new PersonAddedToPool(
            NORTHMOOR, other, ADDED, sam, List.of(PoolRole.BOARD_CHAIR), WORDS, AT_ONCE, ADDED);
    refused(correct(NAME, ADDED, ADDED, AT_ONCE), RecordRefusal.NOTHING_CHANGED, added(), too);
    refused(correct(sam, ADDED, ADDED, AT_ONCE), RecordRefusal.ALREADY_IN_THE_POOL, added(), too);
    refused(
        correct(NAME, ADDED.plusDays(1), ADDED, AT_ONCE),
        RecordRefusal.NO_CONSENT_TO_THE_POOL,
        added());
    refused(correct(NAME, ADDED, TODAY.plusDays(1), AT_ONCE), RecordRefusal.OUT_OF_ORDER, added());
    refused(
        correct(NAME, ADDED, ADDED, AT_ONCE), RecordRefusal.NOT_IN_THE_POOL, added(), takenOff());
    refused(
        new CorrectPoolEntry(
            NORTHMOOR,
            PERSON,
            TODAY,
            Reason.WRONG_DATE,
            new Narrative("n/a"),
            WORDS,
            ADDED,
            NAME,
            List.of(PoolRole.BOARD_CHAIR),
            WORDS,
            AT_ONCE,
            ADDED.minusDays(1)),
        RecordRefusal.A_BARE_TICK,
        added());
  }

  @Test
  void after_it_the_pool_holds_what_was_put_right() {
    var right = new PersonName("Robyn Reed");
    refused(
        add("8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62", right, ADDED),
        RecordRefusal.ALREADY_IN_THE_POOL,
        added(),
        corrected(0, right, ADDED, AT_ONCE));
    given(added(), corrected(0, right, ADDED, AT_ONCE))
        .when(add("8f0e2c14-3a5b-4f8e-8a0d-6b7a9c2d4e62", NAME, ADDED), SENIOR)
        .expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SENIOR_OFFICER", "HEAD_OF_SERVICE"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_who_forms_boards_keeps_it(Role role) {
    given()
        .when(add(PERSON, NAME, ADDED), Northmoor.as(role).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void an_officer_keeps_that_of_the_own_authority() {
    var eastvale = Northmoor.as(Role.HEAD_OF_SERVICE, EASTVALE, Optional.empty()).toMetadata();
    given()
        .when(add(PERSON, NAME, ADDED), eastvale)
        .expectException(RefusedBecause.of(RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY));
  }

  @Test
  void a_late_entry_says_why_it_is_late() {
    var late =
        new AddToPool(
            NORTHMOOR,
            PERSON,
            TODAY.minusDays(8),
            NAME,
            List.of(PoolRole.BOARD_CHAIR),
            WORDS,
            AT_ONCE,
            TODAY.minusDays(9));
    refused(late, RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
  }

  private static AddToPool add(String id, PersonName name, LocalDate consentedOn) {
    return new AddToPool(
        NORTHMOOR, id, ADDED, name, List.of(PoolRole.BOARD_CHAIR), WORDS, AT_ONCE, consentedOn);
  }

  private static PersonAddedToPool added() {
    return added(PERSON, NAME);
  }

  private static PersonAddedToPool added(String id, PersonName name) {
    return new PersonAddedToPool(
        NORTHMOOR, id, ADDED, name, List.of(PoolRole.BOARD_CHAIR), WORDS, AT_ONCE, ADDED);
  }

  private static ChangePoolEntry change(Availability availability, LocalDate on) {
    return new ChangePoolEntry(
        NORTHMOOR, PERSON, on, List.of(PoolRole.BOARD_CHAIR), WORDS, availability);
  }

  private static PoolEntryChanged changed() {
    return changed(TODAY);
  }

  private static PoolEntryChanged changed(LocalDate on) {
    return new PoolEntryChanged(
        NORTHMOOR, PERSON, on, List.of(PoolRole.BOARD_CHAIR), WORDS, new NotAtPresent());
  }

  private static CorrectPoolEntry correct(
      PersonName name, LocalDate consentedOn, LocalDate addedOn, Availability availability) {
    return new CorrectPoolEntry(
        NORTHMOOR,
        PERSON,
        TODAY,
        Reason.WRONG_PARTICULARS,
        WORDS,
        WORDS,
        addedOn,
        name,
        List.of(PoolRole.BOARD_CHAIR),
        WORDS,
        availability,
        consentedOn);
  }

  private static PoolEntryCorrected corrected(long entry, LocalDate addedOn) {
    return new PoolEntryCorrected(
        NORTHMOOR,
        PERSON,
        new Correction(entry, TODAY, Reason.WRONG_PARTICULARS, WORDS, WORDS),
        addedOn,
        NAME,
        List.of(PoolRole.BOARD_CHAIR),
        WORDS,
        new NotAtPresent(),
        addedOn.minusDays(1));
  }

  private static PoolEntryCorrected corrected(
      long entry, PersonName name, LocalDate consentedOn, Availability availability) {
    return corrected(entry, name, consentedOn, availability, Optional.empty());
  }

  private static PoolEntryCorrected corrected(
      long entry,
      PersonName name,
      LocalDate consentedOn,
      Availability availability,
      Optional<Long> also) {
    return new PoolEntryCorrected(
        NORTHMOOR,
        PERSON,
        new Correction(entry, TODAY, Reason.WRONG_PARTICULARS, WORDS, WORDS),
        ADDED,
        name,
        List.of(PoolRole.BOARD_CHAIR),
        WORDS,
        availability,
        consentedOn,
        also);
  }

  private static PersonTakenOffPool takenOff() {
    return new PersonTakenOffPool(NORTHMOOR, PERSON, TODAY, WORDS);
  }

  private static TestExecutor<AuthorityPool> given(PoolEvent... events) {
    var fixture = new AggregateTestFixture<>(AuthorityPool.class);
    return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
  }

  private static void refused(Object act, Refusal refusal, PoolEvent... events) {
    given(events).when(act, SENIOR).expectException(RefusedBecause.of(refusal));
  }
}
