package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.command.calendar.Window;
import org.interventionledger.command.rules.Truth;

/**
 * What an activity's cadence leaves undecided, for nobody put on record what its conditions ask
 * about: whether it is a duty now, and in which school years one may have been missed. Only lines
 * that would bind are looked at. One that is known to apply and asks for as much leaves nothing
 * open; of two that hang on the same, the stricter is told.
 */
record Undecided(UnderFramework under, List<Line> lines, List<LocalDate> days, LocalDate on) {

  /**
   * A duty, if it is one.
   *
   * @param from the first day of its stretch, of the school year that is over, or that of the
   *     change from which it would stand open
   * @param dueBy the last day of the present stretch
   */
  record Perhaps(
      Line line,
      Optional<LocalDate> from,
      Optional<LocalDate> dueBy,
      int held,
      Set<Asked> notKnown) {}

  Stream<Perhaps> found() {
    return lines.stream()
        .filter(Line::isDuty)
        .flatMap(this::found)
        .filter(perhaps -> !perhaps.notKnown().isEmpty());
  }

  private Stream<Perhaps> found(Line line) {
    if (line.rhythm().isRegular()) {
      return Stream.concat(past(line), present(line).stream());
    }
    if (under.until().isPresent() || truth(line, on) != Truth.UNKNOWN) {
      return Stream.empty();
    }
    if (line.rhythm().isOnChange()) {
      return onChange(line).stream();
    }
    return line.rhythm().per().isEmpty() && days.isEmpty()
        ? Stream.of(perhaps(line, Optional.empty()))
        : Stream.empty();
  }

  /** What is owed after a change is owed after one that is on record. */
  private Optional<Perhaps> onChange(Line line) {
    return under.changes(line.when(), on).stream()
        .reduce((_, later) -> later)
        .filter(day -> !day.isBefore(under.since()))
        .filter(day -> days.stream().allMatch(it -> it.isBefore(day)))
        .map(day -> perhaps(line, Optional.of(day)));
  }

  private Optional<Perhaps> present(Line line) {
    if (under.until().isPresent() || truth(line, on) != Truth.UNKNOWN || !mayBind(line, on)) {
      return Optional.empty();
    }
    var year = SchoolYear.of(on);
    return line.rhythm().isTold(year)
        ? line.rhythm()
            .present(under.since(), on)
            .filter(window -> isNotDone(line, window))
            .map(window -> perhaps(line, window))
        : Optional.of(perhaps(line, Optional.of(year.firstDay())));
  }

  /** One for each school year in which nobody can tell whether it was missed. */
  private Stream<Perhaps> past(Line line) {
    var over = under.over(line.rhythm(), on).toList();
    return under.yearsBefore(on.plusDays(1)).flatMap(year -> past(line, year, over).stream());
  }

  private Optional<Perhaps> past(Line line, SchoolYear year, List<Window> over) {
    return Optional.of(
            line.rhythm().isTold(year) ? inStretches(line, year, over) : inMonths(line, year))
        .filter(asked -> !asked.isEmpty())
        .map(asked -> new Perhaps(line, Optional.of(year.firstDay()), Optional.empty(), 0, asked));
  }

  private Set<Asked> inStretches(Line line, SchoolYear year, List<Window> over) {
    var asked = new LinkedHashSet<Asked>();
    over.stream()
        .filter(window -> SchoolYear.of(window.from()).equals(year))
        .filter(window -> mayHaveBound(line, window))
        .filter(window -> isNotDone(line, window))
        .flatMap(under::ends)
        .forEach(day -> asked.addAll(notKnown(line, day)));
    return asked;
  }

  /** As for what is known to bind: of the present year it is told by what is so on the day. */
  private Set<Asked> inMonths(Line line, SchoolYear year) {
    var asked = new LinkedHashSet<Asked>();
    if (under.until().isEmpty() && year.equals(SchoolYear.of(on))) {
      return asked;
    }
    var open = under.monthsOf(year).filter(day -> mayBind(line, day)).toList();
    if (open.stream().allMatch(day -> truth(line, day) == Truth.UNKNOWN)) {
      open.forEach(day -> asked.addAll(notKnown(line, day)));
    }
    return asked;
  }

  /** It is not known that it does not apply, and no other takes its place. */
  private boolean mayBind(Line line, LocalDate day) {
    return truth(line, day) != Truth.FALSE
        && others(line).noneMatch(other -> takesItsPlace(other, line, day));
  }

  /** The same of a stretch, by its first and its last day. */
  private boolean mayHaveBound(Line line, Window window) {
    return under.ends(window).allMatch(day -> truth(line, day) != Truth.FALSE)
        && others(line)
            .noneMatch(
                other -> under.ends(window).allMatch(day -> takesItsPlace(other, line, day)));
  }

  private Stream<Line> others(Line line) {
    return lines.stream()
        .filter(other -> other != line && other.isDuty() && other.rhythm().isRegular());
  }

  private boolean takesItsPlace(Line other, Line line, LocalDate day) {
    var unknown = truth(line, day) == Truth.UNKNOWN;
    return switch (truth(other, day)) {
      case TRUE -> unknown ? !line.isStricterThan(other) : other.goesBefore(line, lines);
      case UNKNOWN ->
          unknown
              && other.goesBefore(line, lines)
              && notKnown(other, day).containsAll(notKnown(line, day));
      case FALSE -> false;
    };
  }

  private boolean isNotDone(Line line, Window window) {
    return held(window) < line.rhythm().times();
  }

  private int held(Window window) {
    return (int) days.stream().filter(window::includes).count();
  }

  private Truth truth(Line line, LocalDate day) {
    return under.truth(line.when(), day);
  }

  private Set<Asked> notKnown(Line line, LocalDate day) {
    return under.notKnown(line.when(), day);
  }

  private Perhaps perhaps(Line line, Window window) {
    return new Perhaps(
        line,
        Optional.of(window.from()),
        Optional.of(window.to()),
        held(window),
        notKnown(line, on));
  }

  private Perhaps perhaps(Line line, Optional<LocalDate> from) {
    return new Perhaps(line, from, Optional.empty(), 0, notKnown(line, on));
  }
}
