package org.interventionledger.command.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;
import static org.interventionledger.command.Northmoor.as;
import static org.interventionledger.command.Northmoor.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.junit.jupiter.api.Test;

/** What every act on a school must meet, whatever it is. */
class MeetingTheRulesOfEveryActTest {

  private static final Acting OFFICER = as(Role.SENIOR_OFFICER);
  private static final Acting LATE = as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(WORDS));

  @Test
  void an_act_by_an_officer_of_the_schools_authority_may_be_decided() {
    assertThat(Acts.check(on(TODAY), OFFICER, Optional.of(school()))).isEqualTo(school());
  }

  @Test
  void it_is_refused_in_a_role_that_it_is_not_open_to() {
    assertThat(refusal(on(TODAY), as(Role.ADVISER), school()))
        .isEqualTo(RecordRefusal.ROLE_MAY_NOT_ACT);
    assertThat(refusal(on(TODAY), as(Role.LEGAL), school()))
        .isEqualTo(RecordRefusal.ROLE_MAY_NOT_ACT);
  }

  @Test
  void it_is_refused_on_a_school_that_is_not_in_the_ledger() {
    assertThat(refusal(on(TODAY), OFFICER, null)).isEqualTo(RecordRefusal.SCHOOL_NOT_KNOWN);
  }

  @Test
  void it_is_refused_to_an_officer_of_another_authority() {
    var elsewhere = as(Role.SENIOR_OFFICER, EASTVALE, Optional.empty());
    assertThat(refusal(on(TODAY), elsewhere, school()))
        .isEqualTo(RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY);
  }

  @Test
  void it_is_done_on_the_day_of_recording_at_the_latest() {
    assertAllowed(on(TODAY.minusDays(1)), OFFICER, school());
    assertAllowed(on(TODAY), OFFICER, school());
    assertThat(refusal(on(TODAY.plusDays(1)), OFFICER, school()))
        .isEqualTo(RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void recorded_after_more_than_a_week_it_says_why() {
    assertAllowed(on(TODAY.minusDays(7)), OFFICER, school());
    assertThat(refusal(on(TODAY.minusDays(8)), OFFICER, school()))
        .isEqualTo(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
    assertAllowed(on(TODAY.minusDays(8)), LATE, school());
  }

  @Test
  void why_it_is_late_is_said_in_words() {
    assertThat(refusal(on(TODAY.minusDays(8)), bare("late"), school()))
        .isEqualTo(RecordRefusal.A_BARE_TICK);
    assertThat(refusal(on(TODAY.minusDays(8)), bare("as above, n/a"), school()))
        .isEqualTo(RecordRefusal.A_BARE_TICK);
    assertAllowed(on(TODAY.minusDays(7)), bare("late"), school());
    assertAllowed(on(TODAY.minusDays(8)), bare("The post was late"), school());
  }

  private static Acting bare(String reason) {
    return as(Role.SENIOR_OFFICER, NORTHMOOR, Optional.of(new Narrative(reason)));
  }

  @Test
  void it_is_not_done_before_the_school_opened() {
    var opened = TODAY.minusDays(3);
    var school = school(EstablishmentStatus.OPEN, opened, null);
    assertThat(refusal(on(opened.minusDays(1)), OFFICER, school))
        .isEqualTo(RecordRefusal.SCHOOL_NOT_YET_OPEN);
    assertAllowed(on(opened), OFFICER, school);
    assertAllowed(on(opened.plusDays(1)), OFFICER, school);
  }

  @Test
  void it_is_not_done_after_the_school_closed() {
    var closed = TODAY.minusDays(3);
    var school = school(EstablishmentStatus.CLOSED, null, closed);
    assertAllowed(on(closed.minusDays(1)), OFFICER, school);
    assertAllowed(on(closed), OFFICER, school);
    assertThat(refusal(on(closed.plusDays(1)), OFFICER, school))
        .isEqualTo(RecordRefusal.SCHOOL_CLOSED);
  }

  @Test
  void it_is_not_done_on_a_closed_school_when_the_register_does_not_say_since_when() {
    var school = school(EstablishmentStatus.CLOSED, null, null);
    assertThat(refusal(on(TODAY), OFFICER, school))
        .isEqualTo(RecordRefusal.SCHOOL_CLOSED_DAY_NOT_HELD);
  }

  @Test
  void an_entry_is_put_right_although_the_school_has_closed_since() {
    var closed = TODAY.minusDays(3);
    var school = school(EstablishmentStatus.CLOSED, null, closed);
    assertAllowed(correction(on(closed)), OFFICER, school);
    assertThat(refusal(correction(on(closed.plusDays(1))), OFFICER, school))
        .isEqualTo(RecordRefusal.SCHOOL_CLOSED);
  }

  @Test
  void what_an_entry_should_have_been_is_not_in_the_future_but_may_be_long_past() {
    assertAllowed(correction(on(TODAY.minusYears(1))), OFFICER, school());
    assertThat(refusal(correction(on(TODAY.plusDays(1))), OFFICER, school()))
        .isEqualTo(RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void what_an_entry_should_have_been_is_about_the_same_matter() {
    var other = new AssignAdviser(new Urn(999_002), TODAY, new PersonName("B. Adviser"));
    assertThat(refusal(correction(other), OFFICER, school()))
        .isEqualTo(RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
  }

  @Test
  void what_follows_from_an_act_is_not_asked_again_what_the_act_was() {
    var followUp = new NoteInterimBoardEnded(SCHOOL, 1, TODAY.minusYears(1));
    assertAllowed(followUp, OFFICER, school(EstablishmentStatus.CLOSED, null, TODAY.minusYears(2)));
    assertThat(
            refusal(new NominateChair(SCHOOL, 1, TODAY.minusYears(1), name()), OFFICER, school()))
        .isEqualTo(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
  }

  private static AssignAdviser on(LocalDate day) {
    return new AssignAdviser(SCHOOL, day, name());
  }

  private static PersonName name() {
    return new PersonName("B. Adviser");
  }

  private static SchoolCommand correction(AssignAdviser right) {
    return new CorrectPlacementEntry(SCHOOL, Northmoor.correctionOf(0), Optional.of(right));
  }

  private static void assertAllowed(SchoolCommand command, Acting acting, Particulars school) {
    assertThatCode(() -> Acts.check(command, acting, Optional.of(school)))
        .doesNotThrowAnyException();
  }

  private static Refusal refusal(SchoolCommand command, Acting acting, Particulars school) {
    return catchThrowableOfType(
            Refused.class, () -> Acts.check(command, acting, Optional.ofNullable(school)))
        .refusal();
  }
}
