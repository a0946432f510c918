package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.calendar.TermDates;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.command.calendar.SchoolTime;

/**
 * The stretches of time that an authority's framework counts in, in the calendar of its schools.
 */
public final class Stretches {

  private final SchoolTime time;

  public Stretches(List<TermDates> years) {
    this.time = new SchoolTime(years);
  }

  /** A stretch of days, both of its ends counted. */
  public record Stretch(LocalDate from, LocalDate to) {
    public boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * The stretch that a day is in; none where the document names none that days of the calendar
   * tell, or term dates that are not held.
   */
  public Optional<Stretch> around(Optional<Cadence.Per> per, LocalDate day) {
    return between(per, day, day).stream().findFirst();
  }

  /** All that two days and what is between them are in. */
  public List<Stretch> between(Optional<Cadence.Per> per, LocalDate from, LocalDate until) {
    return per
        .filter(Stretches::isTold)
        .map(it -> new Rhythm(new Cadence(it, null, null, null, null, null), List.of(), time))
        .filter(it -> it.isTold(SchoolYear.of(from)) && it.isTold(SchoolYear.of(until)))
        .map(it -> it.windows(from, until))
        .orElse(List.of())
        .stream()
        .map(window -> new Stretch(window.from(), window.to()))
        .toList();
  }

  /** No document says from when fortnights of support are counted. */
  private static boolean isTold(Cadence.Per per) {
    return switch (per) {
      case month, quarter, halfTerm, term, year -> true;
      case fortnight, change, plan, event, request -> false;
    };
  }
}
