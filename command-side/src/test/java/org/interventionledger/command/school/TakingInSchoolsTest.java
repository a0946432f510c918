package org.interventionledger.command.school;

import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars.Outcome;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
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
        .expectResultMessagePayload(Outcome.ADDED);
  }

  @Test
  void the_same_again_records_nothing() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .given(ENTERED)
        .when(takeIn(school(), TODAY), ADMINISTRATOR)
        .expectNoEvents()
        .expectResultMessagePayload(Outcome.UNCHANGED);
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
        .expectResultMessagePayload(Outcome.CHANGED);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void only_an_administrator_does(Role role) {
    new AggregateTestFixture<>(SchoolProfile.class)
        .givenNoPriorActivity()
        .when(takeIn(school(), TODAY), Northmoor.as(role).toMetadata())
        .expectException(RefusedBecause.of(Refusal.ROLE_MAY_NOT_ACT));
  }

  @Test
  void a_file_of_tomorrow_is_refused() {
    new AggregateTestFixture<>(SchoolProfile.class)
        .givenNoPriorActivity()
        .when(takeIn(school(), TODAY.plusDays(1)), ADMINISTRATOR)
        .expectException(RefusedBecause.of(Refusal.DATE_IN_THE_FUTURE));
  }

  private static TakeInParticulars takeIn(Particulars particulars, LocalDate asOf) {
    return new TakeInParticulars(SCHOOL, particulars, "a file", asOf);
  }
}
