package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.calendar.Window;
import org.interventionledger.command.rules.Truth;

/**
 * Who owes what a version of a framework has done regularly, and what is on record of it: a school,
 * or the authority itself for all of its schools at once.
 */
sealed interface UnderFramework permits SchoolUnderFramework, AuthorityUnderFramework {

  AuthorityCode authority();

  /** The school; none where the authority itself owes it. */
  Optional<Urn> school();

  /** The school's name. */
  Optional<String> schoolName();

  FrameworkVersion version();

  /** The first day for which the version counts. */
  LocalDate since();

  /** The day from which another version counts in its place, if one does by the day asked about. */
  Optional<LocalDate> until();

  Pack pack();

  /** The terms of the authority. */
  SchoolTime time();

  /** The rows of the version that say how often something is done, in its order. */
  Stream<Recurring> recurring();

  /** Whether the version that counts on the day asked about has it too. */
  boolean isStillThere(Recurring row);

  /** Whether a condition of the framework holds on a day. */
  Truth truth(Condition when, LocalDate on);

  /** What nobody put on record by a day, and would have to for a condition to be judged. */
  Set<Asked> notKnown(Condition when, LocalDate on);

  /** The days on which it was done, in order. */
  List<LocalDate> days(Recurring row);

  /** The days up to one on which what a condition asks about changed, in order. */
  List<LocalDate> changes(Condition when, LocalDate on);

  default boolean holds(Condition when, LocalDate on) {
    return truth(when, on) == Truth.TRUE;
  }

  /** The stretches that are over by a day and that the version covered. */
  default Stream<Window> over(Rhythm rhythm, LocalDate on) {
    return rhythm.windows(since(), on).stream()
        .filter(window -> window.isOver(on) && covers(window))
        .filter(window -> until().map(window::isOver).orElse(true));
  }

  /**
   * Whether it counted from the first day of a stretch, or from a later one before any school day
   * of it: a version in effect from 1 September covers the school year.
   */
  private boolean covers(Window window) {
    return !window.from().isBefore(since())
        || time().firstSchoolDay(window).filter(day -> !day.isBefore(since())).isPresent();
  }

  /** The first and the last day of a stretch on which the version counted. */
  default Stream<LocalDate> ends(Window window) {
    return Stream.of(window.from().isBefore(since()) ? since() : window.from(), window.to());
  }

  /** The school years that had begun before a day, or before another version took its place. */
  default Stream<SchoolYear> yearsBefore(LocalDate day) {
    return Stream.iterate(SchoolYear.of(since()), SchoolYear::next)
        .takeWhile(year -> year.firstDay().isBefore(until().orElse(day)));
  }

  /** The first days of the months of a year for which the version counted. */
  default Stream<LocalDate> monthsOf(SchoolYear year) {
    return IntStream.range(0, 12)
        .mapToObj(month -> year.firstDay().plusMonths(month))
        .filter(day -> !day.isBefore(since()) && until().map(day::isBefore).orElse(true));
  }

  /** Each part of a year that the framework calls by one of these names. */
  default Stream<Window> seasons(List<String> names) {
    return time().seasons(CalendarPeriod.named(names, pack().framework().calendar()));
  }

  /** The framework's word for a party; its id where the framework has none. */
  default String label(String party) {
    return pack().parties().stream()
        .filter(it -> it.id().equals(party))
        .findFirst()
        .flatMap(it -> Optional.ofNullable(it.label()))
        .orElse(party);
  }
}
