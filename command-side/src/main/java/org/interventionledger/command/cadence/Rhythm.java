package org.interventionledger.command.cadence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.CalendarPeriod.Season;
import org.interventionledger.api.framework.Force;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.calendar.Window;

/**
 * One line of a cadence, in the calendar of the authority.
 *
 * @param names the document's own names for the parts of the school year
 */
record Rhythm(Cadence cadence, List<CalendarPeriod> names, SchoolTime time) {

  private static final int DAYS_OF_A_FORTNIGHT = 14;

  Force force() {
    return cadence.binding();
  }

  Optional<Cadence.Per> per() {
    return Optional.ofNullable(cadence.per());
  }

  /** How many times in each of its stretches. */
  int times() {
    return Math.max(
        Optional.ofNullable(cadence.times()).orElse(1),
        Optional.ofNullable(cadence.atLeast()).orElse(1));
  }

  /** Whether the document says how many times. */
  boolean isCounted() {
    return cadence.times() != null || cadence.atLeast() != null;
  }

  /** Whether it is told by days of the calendar, and not by what happens. */
  boolean isRegular() {
    return per().map(Rhythm::isRegular).orElse(!cadence.at().isEmpty());
  }

  private static boolean isRegular(Cadence.Per per) {
    return switch (per) {
      case fortnight, month, quarter, halfTerm, term, year -> true;
      case change, plan, event, request -> false;
    };
  }

  boolean isOnChange() {
    return cadence.per() == Cadence.Per.change;
  }

  /** Whether the term dates that it hangs on, if on any, are held of a school year. */
  boolean isTold(SchoolYear year) {
    if (!cadence.at().isEmpty()) {
      return time.hasHalfTerms(year);
    }
    return switch (cadence.per()) {
      case term -> time.knows(year.firstDay());
      case halfTerm -> time.hasHalfTerms(year);
      case null -> true;
      case fortnight, month, quarter, year, change, plan, event, request -> true;
    };
  }

  /** How often in a year: the greater, the stricter. */
  int aYear() {
    return times() * stretchesAYear();
  }

  private int stretchesAYear() {
    if (!cadence.at().isEmpty()) {
      return cadence.per() == Cadence.Per.year ? 1 : cadence.at().size();
    }
    return per().map(Rhythm::aYear).orElse(0);
  }

  private static int aYear(Cadence.Per per) {
    return switch (per) {
      case fortnight -> 26;
      case month -> 12;
      case halfTerm -> 6;
      case quarter -> 4;
      case term -> 3;
      case year -> 1;
      case change, plan, event, request -> 0;
    };
  }

  /** Its stretches that begin on a day or later, in order, up to the one that a day is in. */
  List<Window> windows(LocalDate since, LocalDate until) {
    return all(since, until)
        .filter(window -> !window.to().isBefore(since) && !window.from().isAfter(until))
        .sorted(comparing(Window::from))
        .toList();
  }

  /** The stretch that a day is in; in between two of them, the next one. */
  Optional<Window> present(LocalDate since, LocalDate on) {
    return windows(since, on).stream()
        .filter(window -> window.includes(on))
        .findFirst()
        .or(() -> next(on));
  }

  private Optional<Window> next(LocalDate after) {
    return all(after, after.plusYears(1))
        .filter(window -> window.from().isAfter(after))
        .min(comparing(Window::from));
  }

  private Stream<Window> all(LocalDate since, LocalDate until) {
    if (!cadence.at().isEmpty()) {
      return cadence.per() == Cadence.Per.year ? time.across(seasons()) : time.seasons(seasons());
    }
    return per().map(per -> all(per, since, until)).orElseGet(Stream::empty);
  }

  private Stream<Window> all(Cadence.Per per, LocalDate since, LocalDate until) {
    return switch (per) {
      case term -> time.terms();
      case halfTerm -> time.halfTerms();
      case year ->
          Stream.iterate(SchoolYear.of(since), SchoolYear::next)
              .takeWhile(year -> !year.firstDay().isAfter(until))
              .map(year -> new Window(year.firstDay(), year.next().firstDay().minusDays(1)));
      case quarter -> months(since, until, 3);
      case month -> months(since, until, 1);
      case fortnight ->
          Stream.iterate(since, day -> day.plusDays(DAYS_OF_A_FORTNIGHT))
              .takeWhile(day -> !day.isAfter(until))
              .map(day -> new Window(day, day.plusDays(DAYS_OF_A_FORTNIGHT - 1)));
      case change, plan, event, request -> Stream.empty();
    };
  }

  private static Stream<Window> months(LocalDate since, LocalDate until, int many) {
    var first = YearMonth.from(since).minusMonths((since.getMonthValue() - 1) % many);
    return Stream.iterate(first, month -> month.plusMonths(many))
        .takeWhile(month -> !month.atDay(1).isAfter(until))
        .map(month -> new Window(month.atDay(1), month.plusMonths(many - 1).atEndOfMonth()));
  }

  private List<Season> seasons() {
    return CalendarPeriod.named(cadence.at(), names);
  }
}
