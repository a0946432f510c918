package org.interventionledger.command.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.FindTermDates.Held;
import org.interventionledger.api.calendar.SchoolHoliday;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.calendar.TermDatesSetBy;
import org.interventionledger.command.calendar.SchoolHolidays.Stretch;

/**
 * The term dates held of an authority or a school, a school year at a time; a later adoption
 * replaces one.
 */
record TermCalendar(SortedMap<SchoolYear, Held> years) {

  static final TermCalendar EMPTY = new TermCalendar(new TreeMap<>());

  TermCalendar then(TermDatesAdopted adopted) {
    var after = new TreeMap<>(years);
    for (var dates : adopted.years()) {
      after.put(dates.year(), new Held(dates, adopted.week(), adopted.source()));
    }
    return new TermCalendar(after);
  }

  /** What inspections' working days are counted with. */
  SchoolHolidays holidays(TermDatesSetBy setBy) {
    return new SchoolHolidays(setBy, longerThanAWeek(), known());
  }

  private List<SchoolHoliday> longerThanAWeek() {
    return years.values().stream()
        .flatMap(held -> holidays(held).filter(holiday -> Weeks.isLonger(holiday, held.week())))
        .toList();
  }

  private Stream<SchoolHoliday> holidays(Held held) {
    var terms = new ArrayList<>(held.dates().terms());
    var following = years.get(held.dates().year().next());
    if (following != null) {
      terms.add(following.dates().terms().getFirst());
    }
    var holidays = Stream.<SchoolHoliday>builder();
    held.dates().terms().forEach(term -> halfTerm(term).forEach(holidays));
    for (var i = 1; i < terms.size(); i++) {
      holidays.add(between(terms.get(i - 1), terms.get(i)));
    }
    return holidays.build();
  }

  private static Stream<SchoolHoliday> halfTerm(Term term) {
    return term.halfTerm().stream()
        .map(
            half ->
                new SchoolHoliday("half-term of " + term.name(), half.firstDay(), half.lastDay()));
  }

  private static SchoolHoliday between(Term before, Term after) {
    return new SchoolHoliday(
        "holiday after " + before.name(),
        before.lastDay().plusDays(1),
        after.firstDay().minusDays(1));
  }

  private List<Stretch> known() {
    var known = new ArrayList<Stretch>();
    for (var held : years.values()) {
      var joins = years.containsKey(held.dates().year().previous());
      var from = joins ? known.removeLast().firstDay() : held.dates().firstDay();
      known.add(new Stretch(from, held.dates().lastDay()));
    }
    return known;
  }

  /** Whether a school year is held with the same dates and the same reading. */
  boolean has(TermDates dates, TermDatesAdopted adopted) {
    var held = years.get(dates.year());
    return held != null && held.dates().equals(dates) && held.week() == adopted.week();
  }
}
