package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.framework.Force;

/**
 * What each change calls for. The document names no day by which: it stands open until it is done,
 * and was missed where the next change came before it was.
 *
 * @param days the days on which it was done, in order
 */
record OnChange(UnderFramework under, Recurring row, List<LocalDate> days, LocalDate on) {

  /**
   * What one change called for.
   *
   * @param missedBy the day before that on which its time ran out
   */
  record Called(
      LocalDate change, Optional<LocalDate> missedBy, Optional<LocalDate> doneOn, State state) {}

  Stream<Called> by(Line line) {
    var last = under.until().map(day -> day.minusDays(1)).filter(day -> day.isBefore(on));
    var changes =
        under.changes(line.when(), last.orElse(on)).stream()
            .filter(day -> !day.isBefore(under.since()))
            .toList();
    return IntStream.range(0, changes.size())
        .filter(n -> under.holds(line.when(), changes.get(n)))
        .boxed()
        .flatMap(
            n ->
                n + 1 < changes.size()
                    ? before(changes.get(n + 1), changes.get(n), line).stream()
                    : last(changes.get(n), line).stream());
  }

  /** Of a change after which there was another: only what was not done in between is told. */
  private Optional<Called> before(LocalDate next, LocalDate change, Line line) {
    return line.isDuty() && doneSince(change).filter(next::isAfter).isEmpty()
        ? Optional.of(missed(change, next))
        : Optional.empty();
  }

  private Optional<Called> last(LocalDate change, Line line) {
    var done = doneSince(change);
    if (under.until().isEmpty()) {
      var open = line.force() == Force.may ? State.OPTIONAL : State.DUE;
      return Optional.of(open(change, done, done.isPresent() ? State.DONE : open));
    }
    return done.isPresent() || !line.isDuty()
        ? Optional.empty()
        : Optional.of(
            under.isStillThere(row)
                ? open(change, done, State.DUE)
                : missed(change, under.until().get()));
  }

  private Optional<LocalDate> doneSince(LocalDate change) {
    return days.stream().filter(day -> !day.isBefore(change)).findFirst();
  }

  private static Called open(LocalDate change, Optional<LocalDate> done, State state) {
    return new Called(change, Optional.empty(), done, state);
  }

  private static Called missed(LocalDate change, LocalDate next) {
    return new Called(change, Optional.of(next.minusDays(1)), Optional.empty(), State.MISSED);
  }
}
