package org.interventionledger.ui.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.ui.form.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCalendarFilesTest {

  private static final AuthorityCode NORTHMOOR = new AuthorityCode("990");

  private static final String CSV =
      """
      laCode,academicYear,term,start,halfTermStart,halfTermEnd,end
      990,2026/27,Autumn 2026,2026-09-02,2026-10-26,2026-10-30,2026-12-18
      990,2026/27,Spring 2027,2027-01-04,,,2027-03-25
      """;

  @Test
  void of_gov_uks_list_each_division_is_read_by_itself() {
    var list =
        """
        {"england-and-wales": {"division": "england-and-wales", "events": [
          {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day", "bunting": true}]},
         "scotland": {"division": "scotland", "events": [
          {"title": "World Cup", "date": "2026-06-15", "notes": "", "bunting": true}]}}
        """;

    assertThat(read(list, Division.ENGLAND_AND_WALES))
        .isEqualTo(
            new Bound.Sound<>(
                List.of(
                    new BankHoliday(LocalDate.of(2026, 12, 28), "Boxing Day (Substitute day)"))));
    assertThat(read(list, Division.SCOTLAND))
        .isEqualTo(
            new Bound.Sound<>(List.of(new BankHoliday(LocalDate.of(2026, 6, 15), "World Cup"))));
    assertFault(read(list, Division.NORTHERN_IRELAND), "northern-ireland.events", "MISSING");
  }

  private static Bound<List<BankHoliday>> read(String list, Division division) {
    return CalendarText.bankHolidays(list.getBytes(UTF_8), division);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | england-and-wales.events | MISSING",
        "{'england-and-wales': {'events': {}}} | england-and-wales.events | NOT_A_LIST",
        "{'england-and-wales': {'events': []}} | england-and-wales.events | TOO_FEW",
        "{'england-and-wales': {'events': [{'title': 'X'}]}} | england-and-wales.events[0].date |"
            + " MISSING",
        "{'england-and-wales': {'events': [{'title': 'X', 'date': '2026-02-30'}]}}"
            + " | england-and-wales.events[0].date | NOT_A_DATE",
        "{'england-and-wales': {'events': [{'title': 'X', 'date': '1826-02-03'}]}}"
            + " | england-and-wales.events[0].date | DATE_OUT_OF_RANGE",
        "{'england-and-wales': {'events': [{'title': 7, 'date': '2026-02-03'}]}}"
            + " | england-and-wales.events[0].title | NOT_A_TEXT",
        "{'england-and-wales': {'events': [{'title': ' ', 'date': '2026-02-03'}]}}"
            + " | england-and-wales.events[0].title | NO_WORD",
        "{'england-and-wales': | ~~ | NOT_YAML",
      })
  void a_fault_in_a_list_is_told_by_its_place(String list, String place, String kind) {
    assertFault(read(list.replace("'", "\""), Division.ENGLAND_AND_WALES), place, kind);
  }

  @Test
  void term_dates_are_read_from_a_spreadsheet() {
    var years = years(CSV);

    assertThat(years).extracting(TermDates::year).containsExactly(new SchoolYear(2026));
    assertThat(years.getFirst().terms())
        .extracting(TermDates.Term::halfTerm)
        .containsExactly(
            Optional.of(new HalfTerm(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30))),
            Optional.empty());
    assertThat(years.getFirst().lastDay()).isEqualTo("2027-03-25");
  }

  @Test
  void and_from_json_of_one_school_year_or_several() {
    var json =
        """
        {"la": "Northmoor", "laCode": "990", "academicYear": "2026/27", "note": "As published",
         "terms": [
          {"term": "Autumn 2026", "start": "2026-09-02", "halfTerm": ["2026-10-26", "2026-10-30"], "end": "2026-12-18"},
          {"term": "Spring 2027", "start": "2027-01-04", "end": "2027-03-25"}]}
        """;

    assertThat(years(json)).isEqualTo(years(CSV)).isEqualTo(years("[" + json + "]"));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
  @CsvSource({
    "academicYear, schoolYear, academicYear, MISSING",
    "2026/27, 2026/28, [0].academicYear, NOT_A_SCHOOL_YEAR",
    "2026/27, 2026, [0].academicYear, NOT_A_SCHOOL_YEAR",
    "990, 991, [0].laCode, NOT_ONE_OF",
    "2026-09-02, 2.9.2026, [0].terms[0].start, NOT_A_DATE",
    "2026-10-26, '', [0].terms[0].halfTerm[0], NOT_A_DATE",
    "Spring 2027, '', [0].terms[1].term, NO_WORD",
  })
  void a_fault_in_term_dates_is_told_by_its_place(
      String right, String wrong, String place, String kind) {
    assertFault(
        CalendarText.termDates(CSV.replace(right, wrong).getBytes(UTF_8), NORTHMOOR), place, kind);
  }

  @Test
  void bytes_that_are_no_text_are_said_to_be_so() {
    assertFault(
        CalendarText.termDates(new byte[] {(byte) 0xff, 0x20}, NORTHMOOR),
        "",
        "UNREADABLE_CHARACTER");
  }

  private static List<TermDates> years(String text) {
    return switch (CalendarText.termDates(text.getBytes(UTF_8), NORTHMOOR)) {
      case Bound.Sound<List<TermDates>>(var years) -> years;
      case Bound.Faulty<List<TermDates>>(var faults) -> throw new AssertionError(faults);
    };
  }

  private static void assertFault(Bound<?> bound, String place, String kind) {
    assertThat(bound)
        .isInstanceOfSatisfying(
            Bound.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .anySatisfy(
                        fault ->
                            assertThat(fault.toString())
                                .contains("field=" + place + ",", "kind=" + kind + ",")));
  }
}
