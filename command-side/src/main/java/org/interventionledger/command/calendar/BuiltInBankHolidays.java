package org.interventionledger.command.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list that the ledger comes with: GOV.UK's, for 2012 to 2028. It counts until a later is
 * adopted.
 */
final class BuiltInBankHolidays {

  static final String SOURCE = "GOV.UK bank holidays, as of 25 February 2026, held with the ledger";

  static final BankHolidays LIST = list(Division.ENGLAND_AND_WALES);
  private static final BankHolidays SCOTLAND = withTheWorldCup(list(Division.SCOTLAND));
  private static final BankHolidays NORTHERN_IRELAND = list(Division.NORTHERN_IRELAND);

  private BuiltInBankHolidays() {}

  static BankHolidays of(Division division) {
    return switch (division) {
      case ENGLAND_AND_WALES -> LIST;
      case SCOTLAND -> SCOTLAND;
      case NORTHERN_IRELAND -> NORTHERN_IRELAND;
    };
  }

  /** Proclaimed for Scotland alone; the list does not have it. */
  private static BankHolidays withTheWorldCup(BankHolidays listed) {
    var day = new BankHoliday(LocalDate.parse("2026-06-15"), "World Cup bank holiday");
    var year = Stream.concat(listed.year(2026).days().stream(), Stream.of(day)).toList();
    return listed.then(SOURCE + ", and 15 June 2026, proclaimed for Scotland", year);
  }

  private static BankHolidays list(Division division) {
    return BankHolidays.of(division, SOURCE, read(division));
  }

  private static List<BankHoliday> read(Division division) {
    try (var stream = BuiltInBankHolidays.class.getResourceAsStream("govuk-bank-holidays.json")) {
      var events =
          JsonMapper.shared().readTree(stream).required(division.inLists()).required("events");
      return events.valueStream().map(BuiltInBankHolidays::holiday).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static BankHoliday holiday(JsonNode event) {
    return BankHoliday.of(
        LocalDate.parse(event.required("date").asString()),
        event.required("title").asString(),
        event.required("notes").asString());
  }
}
