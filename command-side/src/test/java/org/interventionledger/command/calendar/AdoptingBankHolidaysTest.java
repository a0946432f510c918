package org.interventionledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.calendar.Division.ENGLAND_AND_WALES;
import static org.interventionledger.command.Northmoor.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.RefusedBecause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Adopting a later list of bank holidays. */
class AdoptingBankHolidaysTest {

  private static final Acting ADMINISTRATOR = Northmoor.as(Role.ADMINISTRATOR);
  private static final String SOURCE = "GOV.UK, 19 May 2026";

  @Test
  void a_list_is_adopted_whole() {
    fixture()
        .givenNoPriorActivity()
        .when(adopt(year2029()), ADMINISTRATOR.toMetadata())
        .expectEvents(new BankHolidaysAdopted(ENGLAND_AND_WALES, TODAY, SOURCE, year2029()));
  }

  @Test
  void a_year_of_the_built_in_list_can_be_replaced() {
    var withOneMore =
        Stream.concat(builtIn2028().stream(), Stream.of(day(2028, 6, 19, "Extra bank holiday")));

    fixture()
        .givenNoPriorActivity()
        .when(adopt(withOneMore.toList()), ADMINISTRATOR.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @ParameterizedTest(name = "{0}: a year has {1}")
  @CsvSource({"SCOTLAND, 9", "NORTHERN_IRELAND, 10"})
  void a_list_of_each_other_part_of_the_kingdom_is_adopted_by_itself(Division division, int whole) {
    var year = BuiltInBankHolidays.of(division).year(2027).days();
    assertThat(year).hasSize(whole);
    var later = Stream.concat(year.stream(), Stream.of(day(2027, 6, 21, "Extra"))).toList();
    var list = new AdoptBankHolidays(division, TODAY, SOURCE, later);

    fixture()
        .givenNoPriorActivity()
        .when(list, ADMINISTRATOR.toMetadata())
        .expectEvents(new BankHolidaysAdopted(division, TODAY, SOURCE, later));
    fixture()
        .given(new BankHolidaysAdopted(division, TODAY, "An earlier one", later))
        .when(list, ADMINISTRATOR.toMetadata())
        .expectException(RefusedBecause.of(RecordRefusal.NOTHING_CHANGED));
    refused(
        new AdoptBankHolidays(division, TODAY, SOURCE, year.subList(1, whole)),
        ADMINISTRATOR,
        LawRefusal.BANK_HOLIDAYS_NOT_WHOLE);
  }

  @Test
  void scotland_had_one_less_before_st_andrews_day_was_one() {
    var eight = ReckonedBankHolidays.year(Division.SCOTLAND, 2005).days().subList(0, 8);
    var list = new AdoptBankHolidays(Division.SCOTLAND, TODAY, SOURCE, eight);

    fixture()
        .givenNoPriorActivity()
        .when(list, ADMINISTRATOR.toMetadata())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void each_part_of_the_kingdom_has_a_stream_of_its_own() {
    assertThat(Arrays.stream(Division.values()).map(CalendarEvent::bankHolidays))
        .containsExactly(
            "calendar:england-and-wales", "calendar:scotland", "calendar:northern-ireland");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void only_an_administrator_adopts(Role role) {
    refused(adopt(year2029()), Northmoor.as(role), RecordRefusal.ROLE_MAY_NOT_ACT);
  }

  @Test
  void a_year_with_fewer_than_eight_is_not_whole() {
    refused(adopt(year2029().subList(0, 7)), ADMINISTRATOR, LawRefusal.BANK_HOLIDAYS_NOT_WHOLE);
    refused(
        adopt(
            Stream.concat(year2029().stream(), Stream.of(day(2030, 1, 1, "New Year’s Day")))
                .toList()),
        ADMINISTRATOR,
        LawRefusal.BANK_HOLIDAYS_NOT_WHOLE);
  }

  @Test
  void a_day_is_named_once() {
    var twice = Stream.concat(year2029().stream(), Stream.of(year2029().getFirst())).toList();

    refused(adopt(twice), ADMINISTRATOR, RecordRefusal.BANK_HOLIDAY_NAMED_TWICE);
  }

  @Test
  void what_is_held_already_is_not_adopted_again() {
    refused(adopt(builtIn2028()), ADMINISTRATOR, RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void it_is_dated_when_it_was_done() {
    refused(
        new AdoptBankHolidays(ENGLAND_AND_WALES, TODAY.plusDays(1), SOURCE, year2029()),
        ADMINISTRATOR,
        RecordRefusal.DATE_IN_THE_FUTURE);
    refused(
        new AdoptBankHolidays(ENGLAND_AND_WALES, TODAY.minusDays(8), SOURCE, year2029()),
        ADMINISTRATOR,
        RecordRefusal.LATE_ENTRY_NEEDS_A_REASON);
  }

  private static void refused(AdoptBankHolidays command, Acting acting, Refusal refusal) {
    fixture()
        .givenNoPriorActivity()
        .when(command, acting.toMetadata())
        .expectNoEvents()
        .expectException(RefusedBecause.of(refusal));
  }

  private static AggregateTestFixture<BankHolidayCalendar> fixture() {
    return new AggregateTestFixture<>(BankHolidayCalendar.class);
  }

  private static AdoptBankHolidays adopt(List<BankHoliday> holidays) {
    return new AdoptBankHolidays(ENGLAND_AND_WALES, TODAY, SOURCE, holidays);
  }

  private static List<BankHoliday> builtIn2028() {
    return BuiltInBankHolidays.LIST.year(2028).days();
  }

  private static List<BankHoliday> year2029() {
    return List.of(
        day(2029, 1, 1, "New Year’s Day"),
        day(2029, 3, 30, "Good Friday"),
        day(2029, 4, 2, "Easter Monday"),
        day(2029, 5, 7, "Early May bank holiday"),
        day(2029, 5, 28, "Spring bank holiday"),
        day(2029, 8, 27, "Summer bank holiday"),
        day(2029, 12, 25, "Christmas Day"),
        day(2029, 12, 26, "Boxing Day"));
  }

  private static BankHoliday day(int year, int month, int day, String name) {
    return new BankHoliday(LocalDate.of(year, month, day), name);
  }
}
