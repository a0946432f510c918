package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.command.calendar.Window;

/**
 * What an activity's cadence makes of a day. All lines that match apply, and of those that bind the
 * strictest does. A stretch that had begun before the duty did is not counted against the
 * authority; one that the duty covered from its first day to its last, and in which it was not
 * done, is a breach, and stays one.
 */
final class Cadences {

  private final SchoolUnderFramework school;
  private final Activity activity;
  private final List<Line> lines;
  private final List<LocalDate> days;
  private final LocalDate on;

  private Cadences(SchoolUnderFramework school, Activity activity, LocalDate on) {
    this.school = school;
    this.activity = activity;
    this.lines = Line.of(activity, school);
    this.days =
        school.place().days(activity.id()).stream().filter(day -> !day.isAfter(on)).toList();
    this.on = on;
  }

  /** Every duty and offer of a framework at a school, in the order of its activities. */
  static List<Duty> of(SchoolUnderFramework school, LocalDate on) {
    return school.pack().activities().stream()
        .map(activity -> new Cadences(school, activity, on))
        .flatMap(Cadences::duties)
        .toList();
  }

  /** Whether a framework says of any activity how often it is held. */
  static boolean areIn(Pack pack) {
    return pack.activities().stream()
        .anyMatch(
            activity ->
                !activity.cadence().isEmpty()
                    || activity.variants().stream()
                        .anyMatch(variant -> !variant.cadence().isEmpty()));
  }

  private Stream<Duty> duties() {
    return lines.stream().flatMap(this::duties);
  }

  private Stream<Duty> duties(Line line) {
    if (school.until().isPresent()) {
      return past(line);
    }
    if (line.rhythm().isOnChange()) {
      return onChange(line).stream();
    }
    if (line.rhythm().isRegular()) {
      return Stream.concat(past(line), present(line).stream());
    }
    return line.rhythm().per().isEmpty() && applies(line, on)
        ? Stream.of(duty(line, Optional.empty(), last(), open(line)))
        : Stream.empty();
  }

  /** The document names no day by which: it stands open from the change on until it is done. */
  private Optional<Duty> onChange(Line line) {
    return school
        .place()
        .lastChange(line.when(), on)
        .filter(day -> !day.isBefore(school.since()) && applies(line, on))
        .map(
            day -> {
              var done = days.stream().filter(it -> !it.isBefore(day)).findFirst();
              return duty(line, day, null, 0, done, done.isPresent() ? State.DONE : open(line));
            });
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
    var end = school.until().orElse(SchoolYear.of(on).firstDay());
    return Stream.iterate(SchoolYear.of(school.since()), SchoolYear::next)
        .takeWhile(year -> year.firstDay().isBefore(end))
        .filter(year -> !line.rhythm().isTold(year))
        .filter(
            year ->
                IntStream.range(0, 12)
                    .mapToObj(month -> year.firstDay().plusMonths(month))
                    .filter(day -> !day.isBefore(school.since()) && day.isBefore(end))
                    .anyMatch(day -> binds(line, day)))
        .map(year -> untold(line, year));
  }

  private Duty untold(Line line, SchoolYear year) {
    return duty(line, Optional.of(year.firstDay()), Optional.empty(), State.TERM_DATES_NOT_HELD);
  }

  private Stream<Duty> missed(Line line) {
    return line.rhythm().windows(school.since(), on).stream()
        .filter(window -> window.isOver(on) && !window.from().isBefore(school.since()))
        .filter(window -> school.until().map(window::isOver).orElse(true))
        .filter(window -> binds(line, window.from()) && binds(line, window.to()))
        .filter(window -> within(window).size() < line.rhythm().times())
        .map(window -> missed(line, window));
  }

  private Duty missed(Line line, Window window) {
    var late = days.stream().filter(day -> day.isAfter(window.to())).findFirst();
    return duty(
        line,
        window.from(),
        window.to(),
        within(window).size(),
        late,
        late.isPresent() ? State.DONE_LATE : undone());
  }

  private State undone() {
    return school.now().activity(activity.id()).isPresent() ? State.OVERDUE : State.MISSED;
  }

  private Optional<Duty> present(Line line) {
    if (!binds(line, on)) {
      return Optional.empty();
    }
    if (!line.rhythm().isTold(SchoolYear.of(on))) {
      return Optional.of(untold(line, SchoolYear.of(on)));
    }
    return line.rhythm().windows(school.since(), on).stream()
        .filter(window -> window.includes(on))
        .findFirst()
        .or(() -> line.rhythm().next(on))
        .map(window -> present(line, window));
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
    return school.place().holds(line.when(), day);
  }

  /** It applies, and no stricter duty takes its place. */
  private boolean binds(Line line, LocalDate day) {
    return applies(line, day)
        && lines.stream()
            .filter(other -> other != line && other.isDuty() && other.rhythm().isRegular())
            .filter(other -> takesItsPlace(other, line))
            .noneMatch(other -> applies(other, day));
  }

  /**
   * Of two duties that ask for the same the first does. What is usual or open stands beside a duty
   * where it asks for more, or for certain days.
   */
  private boolean takesItsPlace(Line other, Line line) {
    if (!line.isDuty()) {
      return line.rhythm().cadence().at().isEmpty() && !line.isStricterThan(other);
    }
    return other.isStricterThan(line)
        || !line.isStricterThan(other) && lines.indexOf(other) < lines.indexOf(line);
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
        school.urn(),
        school.name(),
        activity.id(),
        line.rhythm().cadence().inFull(activity.label()),
        line.force(),
        line.rhythm().per(),
        line.rhythm().times(),
        Optional.ofNullable(from),
        Optional.ofNullable(dueBy),
        held,
        doneOn,
        state,
        Attendance.of(activity, school, window(from, dueBy), on),
        school.version(),
        PackRow.of(
            school.pack(),
            "activities",
            activity.id(),
            line.src().isEmpty() ? activity.src() : line.src()));
  }

  private static Optional<Window> window(LocalDate from, LocalDate to) {
    return from == null || to == null ? Optional.empty() : Optional.of(new Window(from, to));
  }
}
