package org.interventionledger.command.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.framework.CalendarPeriod.Season;

/**
 * The terms and half-terms of an authority. Where its year has three terms with a holiday in the
 * middle of each, or six terms without, it has six half-terms, and the seasons of packs are these.
 * A half-term ends with the day before the holiday in the middle, and begins with the day after.
 *
 * @param years the term dates held, in order
 */
public record SchoolTime(List<TermDates> years) {

  private static final int HALVES = 6;

  public SchoolTime {
    years = List.copyOf(years);
  }

  /** Whether the term dates of the school year of a day are held. */
  public boolean knows(LocalDate day) {
    return years.stream().anyMatch(dates -> dates.year().equals(SchoolYear.of(day)));
  }

  /** Whether they tell its six half-terms. */
  public boolean hasHalfTerms(SchoolYear year) {
    return years.stream().anyMatch(dates -> dates.year().equals(year) && hasHalfTerms(dates));
  }

  private static boolean hasHalfTerms(TermDates dates) {
    return halves(dates).size() == HALVES;
  }

  /** The first day of a stretch that is in a term; none where no term that is held is in it. */
  public Optional<LocalDate> firstSchoolDay(Window stretch) {
    return terms()
        .filter(stretch::overlaps)
        .map(term -> term.from().isBefore(stretch.from()) ? stretch.from() : term.from())
        .min(LocalDate::compareTo);
  }

  public Stream<Window> terms() {
    return years.stream().flatMap(SchoolTime::terms);
  }

  public Stream<Window> halfTerms() {
    return years.stream().filter(SchoolTime::hasHalfTerms).flatMap(dates -> halves(dates).stream());
  }

  /** Each of these seasons, in each year that has half-terms. */
  public Stream<Window> seasons(List<Season> seasons) {
    return years.stream().flatMap(dates -> seasons(dates, seasons));
  }

  /** In each year the stretch from the first to the last of these seasons. */
  public Stream<Window> across(List<Season> seasons) {
    return years.stream().flatMap(dates -> across(dates, seasons).stream());
  }

  /**
   * The last day of the last of so many terms that begin after a day, as of days those after it are
   * counted; empty where term dates are not held up to there. Nought of them is the same day.
   */
  Optional<LocalDate> termsAfter(LocalDate day, int n) {
    return after(day, n, SchoolTime::terms);
  }

  /** In the same way of half-terms. */
  Optional<LocalDate> halfTermsAfter(LocalDate day, int n) {
    return after(day, n, dates -> hasHalfTerms(dates) ? halves(dates).stream() : Stream.empty());
  }

  private Optional<LocalDate> after(
      LocalDate day, int n, Function<TermDates, Stream<Window>> parts) {
    var last = day;
    var year = SchoolYear.of(day);
    for (var left = n; left > 0; year = year.next()) {
      var held = parts(year, parts);
      if (held.isEmpty()) {
        return Optional.empty();
      }
      for (var part : held) {
        if (left > 0 && part.from().isAfter(day)) {
          last = part.to();
          left--;
        }
      }
    }
    return Optional.of(last);
  }

  private List<Window> parts(SchoolYear year, Function<TermDates, Stream<Window>> parts) {
    return years.stream().filter(dates -> dates.year().equals(year)).flatMap(parts).toList();
  }

  private static Optional<Window> across(TermDates dates, List<Season> seasons) {
    var windows = seasons(dates, seasons).toList();
    return windows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Window(windows.getFirst().from(), windows.getLast().to()));
  }

  private static Stream<Window> seasons(TermDates dates, List<Season> seasons) {
    var halves = halves(dates);
    return halves.size() == HALVES
        ? seasons.stream().mapToInt(SchoolTime::place).distinct().sorted().mapToObj(halves::get)
        : Stream.empty();
  }

  /** The start of the year is read as its first half-term: no document gives it days. */
  private static int place(Season season) {
    return switch (season) {
      case startOfYear, autumn1 -> 0;
      case autumn2 -> 1;
      case spring1 -> 2;
      case spring2 -> 3;
      case summer1 -> 4;
      case summer2 -> 5;
    };
  }

  private static Stream<Window> terms(TermDates dates) {
    var halves = halves(dates);
    if (dates.terms().size() != HALVES || halves.size() != HALVES) {
      return dates.terms().stream().map(term -> new Window(term.firstDay(), term.lastDay()));
    }
    return Stream.of(0, 2, 4)
        .map(first -> new Window(halves.get(first).from(), halves.get(first + 1).to()));
  }

  private static List<Window> halves(TermDates dates) {
    var halves = new ArrayList<Window>();
    var whole = dates.terms().size() == HALVES;
    for (var term : dates.terms()) {
      if (term.halfTerm().isPresent()) {
        halves.addAll(halves(term, term.halfTerm().get()));
      } else if (whole) {
        halves.add(new Window(term.firstDay(), term.lastDay()));
      }
    }
    return halves;
  }

  private static List<Window> halves(Term term, TermDates.HalfTerm half) {
    return List.of(
        new Window(term.firstDay(), half.firstDay().minusDays(1)),
        new Window(half.lastDay().plusDays(1), term.lastDay()));
  }
}
