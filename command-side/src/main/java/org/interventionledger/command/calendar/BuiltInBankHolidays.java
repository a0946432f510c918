package org.interventionledger.command.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.calendar.BankHoliday;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list that the ledger comes with: GOV.UK's, for 2012 to 2028. It counts until a later is
 * adopted.
 */
final class BuiltInBankHolidays {

  static final String SOURCE = "GOV.UK bank holidays, as of 25 February 2026, held with the ledger";

  static final BankHolidays LIST = BankHolidays.of(SOURCE, read("govuk-bank-holidays.json"));

  private BuiltInBankHolidays() {}

  private static List<BankHoliday> read(String resource) {
    try (var stream = BuiltInBankHolidays.class.getResourceAsStream(resource)) {
      var events =
          JsonMapper.shared().readTree(stream).required("england-and-wales").required("events");
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
