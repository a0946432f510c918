package org.interventionledger.command.calendar;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.SchoolHoliday;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDatesSetBy;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;

/**
 * The holidays of a school that no working day falls in: those longer than a week (SI 2005/2038,
 * reg. 2).
 *
 * @param setBy who sets the school's term dates
 * @param known the stretches of time for which term dates are held
 */
public record SchoolHolidays(
    TermDatesSetBy setBy, List<SchoolHoliday> longerThanAWeek, List<Stretch> known) {

  public SchoolHolidays {
    longerThanAWeek = List.copyOf(longerThanAWeek);
    known = List.copyOf(known);
  }

  /**
   * From the first day of a school year to the last of that or a later one, with no year between
   * missing.
   */
  record Stretch(LocalDate firstDay, LocalDate lastDay) {

    boolean includes(LocalDate day) {
      return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
  }

  /**
   * The holiday that a day is part of.
   *
   * @throws Refused where term dates of the day are not held
   */
  Optional<SchoolHoliday> on(LocalDate day) {
    if (known.stream().noneMatch(stretch -> stretch.includes(day))) {
      throw new Refused(
          LawRefusal.TERM_DATES_NOT_HELD,
          date("day", day),
          text("schoolYear", missing(day)),
          term("setBy", setBy));
    }
    return longerThanAWeek.stream().filter(holiday -> holiday.includes(day)).findFirst();
  }

  /** The school year whose dates would say it: a summer holiday needs the year that follows it. */
  private SchoolYear missing(LocalDate day) {
    var year = SchoolYear.of(day);
    if (known.stream()
        .anyMatch(held -> year.includes(held.lastDay()) && day.isAfter(held.lastDay()))) {
      return year.next();
    }
    return known.stream().anyMatch(held -> year.includes(held.firstDay())) ? year.previous() : year;
  }
}
