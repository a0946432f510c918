package org.interventionledger.command.calendar;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.calendar.TermDates.HalfTerm;
import org.interventionledger.api.calendar.TermDates.Term;
import org.interventionledger.api.calendar.TermDatesFault;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** Adopting term dates: whole school years whose terms follow one another. */
final class TermDateRules {

  /** 380 sessions, two a day: SI 1999/3181, reg. 3. */
  static final int DAYS_IN_A_YEAR = 190;

  private TermDateRules() {}

  static TermDatesAdopted decide(AdoptTermDates adopt, TermCalendar held) {
    adopt.years().forEach(TermDateRules::check);
    var adopted =
        new TermDatesAdopted(
            adopt.authority(),
            adopt.school(),
            adopt.adoptedOn(),
            adopt.week(),
            adopt.years(),
            adopt.source());
    if (adopt.years().stream().allMatch(dates -> held.has(dates, adopted))) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, date("happenedOn", adopt.adoptedOn()));
    }
    return adopted;
  }

  private static void check(TermDates dates) {
    Optional<Term> before = Optional.empty();
    for (var term : dates.terms()) {
      fault(term, before, dates.year()).ifPresent(fault -> refuse(fault, term, dates.year()));
      before = Optional.of(term);
    }
    var days =
        dates.terms().stream().mapToLong(TermDateRules::days).sum() - dates.closures().size();
    if (days < DAYS_IN_A_YEAR) {
      throw new Refused(
          LawRefusal.TERM_DATES_NOT_WHOLE,
          text("schoolYear", dates.year()),
          number("found", days),
          number("atLeast", DAYS_IN_A_YEAR));
    }
  }

  private static Optional<TermDatesFault> fault(Term term, Optional<Term> before, SchoolYear year) {
    if (term.lastDay().isBefore(term.firstDay())) {
      return Optional.of(TermDatesFault.ENDS_BEFORE_IT_BEGINS);
    }
    if (!year.includes(term.firstDay()) || !year.includes(term.lastDay())) {
      return Optional.of(TermDatesFault.OUTSIDE_THE_SCHOOL_YEAR);
    }
    if (before.isPresent() && !term.firstDay().isAfter(before.get().lastDay())) {
      return Optional.of(TermDatesFault.BEGINS_BEFORE_THE_TERM_BEFORE_ENDS);
    }
    return term.halfTerm().flatMap(half -> fault(half, term));
  }

  private static Optional<TermDatesFault> fault(HalfTerm half, Term term) {
    if (half.lastDay().isBefore(half.firstDay())) {
      return Optional.of(TermDatesFault.HALF_TERM_ENDS_BEFORE_IT_BEGINS);
    }
    return half.firstDay().isAfter(term.firstDay()) && half.lastDay().isBefore(term.lastDay())
        ? Optional.empty()
        : Optional.of(TermDatesFault.HALF_TERM_OUTSIDE_THE_TERM);
  }

  private static long days(Term term) {
    var all = Weeks.weekdays(term.firstDay(), term.lastDay());
    return all
        - term.halfTerm().map(half -> Weeks.weekdays(half.firstDay(), half.lastDay())).orElse(0L);
  }

  private static void refuse(TermDatesFault fault, Term term, SchoolYear year) {
    throw new Refused(
        RecordRefusal.TERM_DATES_UNSOUND,
        text("schoolYear", year),
        text("term", term.name()),
        term("fault", fault));
  }
}
