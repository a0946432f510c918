package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Force;
import org.interventionledger.command.calendar.Window;

/**
 * What the cadence of an activity, or of a report of the authority's own, makes of a day. All lines
 * that match apply, and of those that bind the strictest does. A stretch that had begun before the
 * duty did is not counted against the authority; one that the duty covered from its first school
 * day to its last, and in which it was not done, is a breach, and stays one, whatever other duty
 * began or ended within it. Where nobody knows whether a duty applies, that is told ({@link
 * Undecided}): it is neither a breach nor nothing.
 */
final class Cadences {

  private final UnderFramework under;
  private final Recurring row;
  private final List<Line> lines;
  private final List<LocalDate> days;
  private final LocalDate on;

  private Cadences(UnderFramework under, Recurring row, LocalDate on) {
    this.under = under;
    this.row = row;
    this.lines = row.lines();
    this.days = under.days(row).stream().filter(day -> !day.isAfter(on)).toList();
    this.on = on;
  }

  /** Every duty and offer of a framework to whoever owes it, in the order of its rows. */
  static List<Duty> of(UnderFramework under, LocalDate on) {
    return under
        .recurring()
        .map(row -> new Cadences(under, row, on))
        .flatMap(Cadences::duties)
        .toList();
  }

  private Stream<Duty> duties() {
    return Stream.concat(lines.stream().flatMap(this::duties), notKnown());
  }

  private Stream<Duty> notKnown() {
    return new Undecided(under, lines, days, on).found().map(this::notKnown);
  }

  private Duty notKnown(Undecided.Perhaps it) {
    var duty =
        duty(
            it.line(),
            it.from().orElse(null),
            it.dueBy().orElse(null),
            it.held(),
            Optional.empty(),
            State.CONDITION_NOT_KNOWN);
    return duty.withNotKnown(
        it.notKnown().stream().map(asked -> Recorded.by(asked, under.pack())).toList());
  }

  private Stream<Duty> duties(Line line) {
    if (line.rhythm().isOnChange()) {
      return new OnChange(under, row, days, on).by(line).map(it -> called(line, it));
    }
    if (under.until().isPresent()) {
      return past(line);
    }
    if (line.rhythm().isRegular()) {
      return Stream.concat(past(line), present(line).stream());
    }
    return line.rhythm().per().isEmpty() && applies(line, on)
        ? Stream.of(
            duty(line, Optional.empty(), last(), isDoneOnce(line) ? State.DONE : open(line)))
        : Stream.empty();
  }

  /** Where the document says how many times and not in what time, as many are enough. */
  private boolean isDoneOnce(Line line) {
    return line.rhythm().isCounted() && days.size() >= line.rhythm().times();
  }

  private Duty called(Line line, OnChange.Called it) {
    return duty(line, it.change(), it.missedBy().orElse(null), 0, it.doneOn(), it.state());
  }

  /** What was missed, after the school years of which nobody can tell whether it was. */
  private Stream<Duty> past(Line line) {
    return line.isDuty() && line.rhythm().isRegular()
        ? Stream.concat(untold(line), missed(line))
        : Stream.empty();
  }

  /**
   * The school years before that of the day, or up to the move, whose term dates are not held and
   * in which it bound on the first of a month: no part of the year is shorter.
   */
  private Stream<Duty> untold(Line line) {
    return under
        .yearsBefore(SchoolYear.of(on).firstDay())
        .filter(year -> !line.rhythm().isTold(year))
        .filter(year -> under.monthsOf(year).anyMatch(day -> binds(line, day)))
        .map(year -> untold(line, year));
  }

  private Duty untold(Line line, SchoolYear year) {
    return duty(line, Optional.of(year.firstDay()), Optional.empty(), State.TERM_DATES_NOT_HELD);
  }

  private Stream<Duty> missed(Line line) {
    var missed =
        under
            .over(line.rhythm(), on)
            .filter(window -> bound(line, window))
            .filter(window -> within(window).size() < line.rhythm().times())
            .toList();
    var afterwards = new Afterwards(missed, days, line.rhythm().times());
    return missed.stream().map(window -> missed(line, window, afterwards));
  }

  private Duty missed(Line line, Window window, Afterwards afterwards) {
    var late = afterwards.madeGood(window);
    return duty(
        line,
        window.from(),
        window.to(),
        within(window).size(),
        late,
        late.map(_ -> State.DONE_LATE)
            .or(() -> afterwards.held(window).map(_ -> State.MISSED))
            .orElseGet(this::undone));
  }

  private State undone() {
    return under.isStillThere(row) ? State.OVERDUE : State.MISSED;
  }

  private Optional<Duty> present(Line line) {
    if (!binds(line, on)) {
      return Optional.empty();
    }
    if (!line.rhythm().isTold(SchoolYear.of(on))) {
      return Optional.of(untold(line, SchoolYear.of(on)));
    }
    return line.rhythm().present(under.since(), on).map(window -> present(line, window));
  }

  private Duty present(Line line, Window window) {
    var within = within(window);
    var done = within.size() >= line.rhythm().times();
    return duty(
        line,
        window.from(),
        window.to(),
        within.size(),
        done ? Optional.of(within.getLast()) : Optional.empty(),
        done ? State.DONE : open(line));
  }

  private boolean applies(Line line, LocalDate day) {
    return under.holds(line.when(), day);
  }

  /** It applies, and no stricter duty takes its place. */
  private boolean binds(Line line, LocalDate day) {
    return applies(line, day) && stricter(line).noneMatch(other -> applies(other, day));
  }

  /** It applied from the first to the last day of a stretch, and no stricter duty did. */
  private boolean bound(Line line, Window window) {
    return applied(line, window) && stricter(line).noneMatch(other -> applied(other, window));
  }

  private boolean applied(Line line, Window window) {
    return under.ends(window).allMatch(day -> applies(line, day));
  }

  private Stream<Line> stricter(Line line) {
    return lines.stream()
        .filter(other -> other != line && other.isDuty() && other.rhythm().isRegular())
        .filter(other -> takesItsPlace(other, line));
  }

  /**
   * Of two duties that ask for the same the first does. What is usual or open stands beside a duty
   * where it asks for more, or for certain days.
   */
  private boolean takesItsPlace(Line other, Line line) {
    if (!line.isDuty()) {
      return line.rhythm().cadence().at().isEmpty() && !line.isStricterThan(other);
    }
    return other.goesBefore(line, lines);
  }

  private static State open(Line line) {
    return line.force() == Force.may ? State.OPTIONAL : State.DUE;
  }

  private List<LocalDate> within(Window window) {
    return days.stream().filter(window::includes).toList();
  }

  private Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  private Duty duty(Line line, Optional<LocalDate> from, Optional<LocalDate> doneOn, State state) {
    return duty(line, from.orElse(null), null, 0, doneOn, state);
  }

  private Duty duty(
      Line line,
      LocalDate from,
      LocalDate dueBy,
      int held,
      Optional<LocalDate> doneOn,
      State state) {
    return new Duty(
        under.authority(),
        under.school(),
        under.schoolName(),
        row.id(),
        line.rhythm().cadence().inFull(row.label()),
        line.force(),
        line.rhythm().per(),
        line.rhythm().times(),
        Optional.ofNullable(from),
        Optional.ofNullable(dueBy),
        held,
        doneOn,
        state,
        Attendance.of(row, under, window(from, dueBy), on),
        under.version(),
        row.row(under.pack(), line),
        List.of());
  }

  private static Optional<Window> window(LocalDate from, LocalDate to) {
    return from == null || to == null ? Optional.empty() : Optional.of(new Window(from, to));
  }
}
