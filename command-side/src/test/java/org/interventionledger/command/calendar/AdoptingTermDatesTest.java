package org.interventionledger.command.calendar;

import static org.interventionledger.api.calendar.LongerThanAWeek.MORE_THAN_FIVE_WEEKDAYS;
import static org.interventionledger.api.calendar.LongerThanAWeek.MORE_THAN_SEVEN_DAYS;
import static org.interventionledger.command.Northmoor.EASTVALE;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.calendar.Terms.YEAR_2025;
import static org.interventionledger.command.calendar.Terms.YEAR_2026;
import static org.interventionledger.command.calendar.Terms.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.LongerThanAWeek;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.interventionledger.command.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Adopting the term dates of an authority's schools, or of a school that sets its own. */
class AdoptingTermDatesTest {

  private static final Acting OFFICER = Northmoor.as(Role.SENIOR_OFFICER);
  private static final String SOURCE = "Northmoor’s site, 1 May 2026";

  @Test
  void an_authority_adopts_school_years_with_its_reading_of_a_week() {
    community()
        .when(adopt(YEAR_2025, YEAR_2026), OFFICER.toMetadata())
        .expectEvents(
            new TermDatesAdopted(
                NORTHMOOR,
                Optional.empty(),
                TODAY,
                MORE_THAN_FIVE_WEEKDAYS,
                List.of(YEAR_2025, YEAR_2026),
                SOURCE));
  }

  @ParameterizedTest
  @EnumSource(
      value = EstablishmentType.class,
      names = {"FOUNDATION_SCHOOL", "VOLUNTARY_AIDED_SCHOOL", "FOUNDATION_SPECIAL_SCHOOL"})
  void a_governing_body_that_sets_them_has_its_own(EstablishmentType type) {
    at(type)
        .when(
            adopt(NORTHMOOR, Optional.of(SCHOOL), MORE_THAN_SEVEN_DAYS, YEAR_2026),
            OFFICER.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest
  @EnumSource(
      value = EstablishmentType.class,
      names = {
        "COMMUNITY_SCHOOL",
        "VOLUNTARY_CONTROLLED_SCHOOL",
        "COMMUNITY_SPECIAL_SCHOOL",
        "LOCAL_AUTHORITY_NURSERY_SCHOOL"
      })
  void a_school_whose_authority_sets_them_has_none_of_its_own(EstablishmentType type) {
    at(type)
        .when(
            adopt(NORTHMOOR, Optional.of(SCHOOL), MORE_THAN_FIVE_WEEKDAYS, YEAR_2026),
            OFFICER.toMetadata())
        .expectNoEvents()
        .expectException(RefusedBecause.of(LawRefusal.TERM_DATES_NOT_THE_SCHOOLS_OWN));
  }

  @Test
  void a_school_that_is_not_in_the_ledger_has_none() {
    var unknown = Optional.of(new Urn(999_404));

    refused(
        adopt(NORTHMOOR, unknown, MORE_THAN_FIVE_WEEKDAYS, YEAR_2026),
        OFFICER,
        RecordRefusal.SCHOOL_NOT_KNOWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "SENIOR_OFFICER", "HEAD_OF_SERVICE"},
      mode = EnumSource.Mode.EXCLUDE)
  void not_everybody_adopts_them(Role role) {
    refused(adopt(YEAR_2026), Northmoor.as(role), RecordRefusal.ROLE_MAY_NOT_ACT);
  }

  @Test
  void nobody_adopts_another_authoritys() {
    refused(
        adopt(EASTVALE, Optional.empty(), MORE_THAN_FIVE_WEEKDAYS, YEAR_2026),
        OFFICER,
        RecordRefusal.SCHOOL_OF_ANOTHER_AUTHORITY);
  }

  @ParameterizedTest(name = "{0} to {3}, half-term {1} to {2}")
  @CsvSource({
    "2026-09-02, 2026-10-19, 2026-10-30, 2026-09-01", // ends before it begins
    "2026-07-31, 2026-10-19, 2026-10-30, 2026-12-18", // of the year before
    "2026-09-02, 2026-10-30, 2026-10-19, 2026-12-18", // half-term the wrong way round
    "2026-09-02, 2026-08-24, 2026-08-28, 2026-12-18", // half-term before the term
    "2026-09-02, 2026-12-21, 2026-12-23, 2026-12-18", // half-term after it
    "2026-09-02, 2026-10-19, 2026-10-30, 2027-01-04", // meets the next term
  })
  void terms_follow_one_another_within_their_year(
      String first, String halfFirst, String halfLast, String last) {
    refused(
        adopt(withAutumn(term("Autumn 2026", first, halfFirst, halfLast, last))),
        OFFICER,
        RecordRefusal.TERM_DATES_UNSOUND);
  }

  @Test
  void the_day_after_a_term_the_next_may_begin() {
    community()
        .when(
            adopt(
                withAutumn(
                    term("Autumn 2026", "2026-08-01", "2026-10-19", "2026-10-30", "2027-01-03"))),
            OFFICER.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_year_of_fewer_than_190_days_is_not_whole() {
    var twoTerms = new TermDates(YEAR_2026.year(), YEAR_2026.terms().subList(0, 2), List.of());

    refused(adopt(twoTerms), OFFICER, LawRefusal.TERM_DATES_NOT_WHOLE);
  }

  @Test
  void the_same_dates_say_nothing_new_but_another_reading_does() {
    at(EstablishmentType.COMMUNITY_SCHOOL, Terms.adopted(YEAR_2026))
        .when(adopt(YEAR_2026), OFFICER.toMetadata())
        .expectNoEvents()
        .expectException(RefusedBecause.of(RecordRefusal.NOTHING_CHANGED));
    at(EstablishmentType.COMMUNITY_SCHOOL, Terms.adopted(YEAR_2026))
        .when(
            adopt(NORTHMOOR, Optional.empty(), MORE_THAN_SEVEN_DAYS, YEAR_2026),
            OFFICER.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  private static TermDates withAutumn(Term autumn) {
    var terms = new ArrayList<>(YEAR_2026.terms());
    terms.set(0, autumn);
    return new TermDates(YEAR_2026.year(), terms, List.of());
  }

  private static void refused(AdoptTermDates command, Acting acting, Refusal refusal) {
    community()
        .when(command, acting.toMetadata())
        .expectNoEvents()
        .expectException(RefusedBecause.of(refusal));
  }

  private static TestExecutor<SchoolTerms> community() {
    return at(EstablishmentType.COMMUNITY_SCHOOL);
  }

  private static TestExecutor<SchoolTerms> at(EstablishmentType type, Object... before) {
    var fixture = new AggregateTestFixture<>(SchoolTerms.class);
    Schools schools = urn -> urn.equals(SCHOOL) ? Optional.of(school(type)) : Optional.empty();
    fixture.registerInjectableResource(schools);
    return before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
  }

  private static Particulars school(EstablishmentType type) {
    var alder = Northmoor.school();
    return new Particulars(
        alder.name(),
        alder.authority(),
        alder.authorityName(),
        alder.establishmentNumber(),
        type,
        alder.status(),
        alder.openedOn(),
        alder.closedOn(),
        "Primary",
        3,
        11,
        "Does not apply",
        null,
        null,
        null,
        210,
        "1 School Lane",
        "Northmoor",
        "ZZ1 1ZZ");
  }

  private static AdoptTermDates adopt(TermDates... years) {
    return adopt(NORTHMOOR, Optional.empty(), MORE_THAN_FIVE_WEEKDAYS, years);
  }

  private static AdoptTermDates adopt(
      AuthorityCode authority, Optional<Urn> school, LongerThanAWeek week, TermDates... years) {
    return new AdoptTermDates(authority, school, TODAY, week, List.of(years), SOURCE);
  }
}
