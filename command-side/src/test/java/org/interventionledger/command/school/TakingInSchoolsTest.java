package org.interventionledger.command.school;

import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.school;
import static org.interventionledger.command.Northmoor.schoolOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking in a school's particulars from the national register. */
class TakingInSchoolsTest {

  private static final Map<String, String> ADMINISTRATOR =
      Northmoor.as(Role.ADMINISTRATOR).toMetadata();
  private static final SchoolEntered ENTERED = new SchoolEntered(SCHOOL, school(), "a file", TODAY);

  @Test
  void a_school_is_entered() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .givenNoPriorActivity()
        .when(takeIn(school(), TODAY), ADMINISTRATOR)
        .expectEvents(ENTERED)
        .expectResultMessagePayload(TakenIn.ADDED);
  }

  @Test
  void the_same_again_records_nothing() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED)
        .when(takeIn(school(), TODAY), ADMINISTRATOR)
        .expectNoEvents()
        .expectResultMessagePayload(TakenIn.UNCHANGED);
  }

  @Test
  void what_changed_is_named_in_the_registers_order() {
    var closed = school(EstablishmentStatus.CLOSED, LocalDate.of(2001, 9, 2), TODAY);
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED)
        .when(takeIn(closed, TODAY), ADMINISTRATOR)
        .expectEvents(
            new SchoolParticularsChanged(
                SCHOOL, closed, List.of("status", "openedOn", "closedOn"), "a file", TODAY))
        .expectResultMessagePayload(TakenIn.CHANGED);
  }

  @Test
  void a_school_that_the_register_gives_to_another_authority_is_told_to_have_gone_there() {
    var moved = schoolOf(EASTVALE, "Eastvale");
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED)
        .when(takeIn(moved, TODAY), ADMINISTRATOR)
        .expectEvents(
            new SchoolParticularsChanged(
                SCHOOL, moved, List.of("authority", "authorityName"), "a file", TODAY),
            new SchoolChangedAuthority(
                SCHOOL,
                school().authority(),
                Optional.ofNullable(school().authorityName()),
                EASTVALE,
                Optional.of("Eastvale"),
                "a file",
                TODAY))
        .expectResultMessagePayload(TakenIn.CHANGED);
  }

  @Test
  void having_gone_there_it_stays_there_as_long_as_the_register_says_the_same() {
    var moved = schoolOf(EASTVALE, "Eastvale");
    var told = TakingIn.decide(takeIn(moved, TODAY), Optional.of(school())).events();
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED, told.getFirst(), told.getLast())
        .when(takeIn(moved, TODAY), ADMINISTRATOR)
        .expectNoEvents()
        .expectResultMessagePayload(TakenIn.UNCHANGED);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void only_an_administrator_does(Role role) {
    new AggregateTestFixture<>(SchoolProfile.class)
        .givenNoPriorActivity()
        .when(takeIn(school(), TODAY), Northmoor.as(role).toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void a_file_of_tomorrow_is_refused() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .givenNoPriorActivity()
        .when(takeIn(school(), TODAY.plusDays(1)), ADMINISTRATOR)
        .expectException(RefusedBecause.of(RecordRefusal.DATE_IN_THE_FUTURE));
  }

  private static TakeInParticulars takeIn(Particulars particulars, LocalDate asOf) {
    return new TakeInParticulars(SCHOOL, particulars, "a file", asOf);
  }
}
