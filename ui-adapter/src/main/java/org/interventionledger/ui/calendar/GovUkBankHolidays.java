package org.interventionledger.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.BankHoliday;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.ui.form.Bound;
import tools.jackson.databind.JsonNode;

/**
 * Reads GOV.UK's list, https://www.gov.uk/bank-holidays.json: one of its three divisions. What else
 * the file says is passed over; what is read must be sound.
 */
final class GovUkBankHolidays {

  private final Checked checked = new Checked();

  private GovUkBankHolidays() {}

  static Bound<List<BankHoliday>> read(JsonNode file, Division division) {
    return new GovUkBankHolidays().holidays(file, division.inLists());
  }

  private Bound<List<BankHoliday>> holidays(JsonNode file, String division) {
    var holidays = new ArrayList<BankHoliday>();
    var events = checked.entries(file.path(division), "events", division);
    for (var i = 0; i < events.size(); i++) {
      holiday(events.get(i), division + ".events[" + i + "]").ifPresent(holidays::add);
    }
    return checked.bound(() -> holidays);
  }

  private Optional<BankHoliday> holiday(JsonNode event, String place) {
    var day = checked.day(event, "date", place);
    var title = checked.text(event, "title", place);
    var notes = event.path("notes").asString("");
    return day.isPresent() && title.isPresent()
        ? Optional.of(BankHoliday.of(day.get(), title.get(), notes))
        : Optional.empty();
  }
}
