package org.interventionledger.ui.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.interventionledger.api.calendar.SchoolYear;
import org.springframework.stereotype.Component;

/** Days and moments as pages write them, in England's civil time: {@code ${@dates.day(...)}}. */
@Component("dates")
public class Dates {

  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ENGLAND);

  /** Such as "3 March 2026"; empty for none. */
  public String day(LocalDate date) {
    return date == null ? "" : DAY.format(date);
  }

  /** Such as "Tuesday 3 March 2026". */
  public String dayOfTheWeek(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** Such as "March 2026". */
  public String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** The school year of a day, such as "2025/26". */
  public String schoolYear(LocalDate date) {
    return SchoolYear.of(date).text();
  }

  /** Such as "3 March 2026, 14:05". */
  public String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
