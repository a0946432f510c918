package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.Duty.State;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.record.FindDiary.What;

/**
 * The duties and offers of frameworks in the form of the diary. Of a duty that was missed time and
 * again this has the last time alone, for it is done once; all of them are {@link Breach}es. One
 * for which the document names no day stands open: it is shown on the day of reading.
 */
final class DutyItems {

  private DutyItems() {}

  /** Those that are to be done still and are duties, overdue ones among them. */
  static Stream<Duty> binding(Duties duties) {
    return lastOfEach(duties.duties().stream().filter(duty -> duty.force() != Force.may).toList())
        .filter(duty -> duty.state() == State.DUE || duty.state() == State.OVERDUE);
  }

  static Stream<DueItem> of(Duties duties, LocalDate today) {
    return lastOfEach(duties.duties()).map(duty -> item(duty, today)).flatMap(Optional::stream);
  }

  private static Stream<Duty> lastOfEach(List<Duty> duties) {
    var last = new ArrayList<Duty>();
    for (var duty : duties) {
      if (duty.state() == State.OVERDUE
          && !last.isEmpty()
          && last.getLast().state() == State.OVERDUE
          && isSame(last.getLast(), duty)) {
        last.removeLast();
      }
      last.add(duty);
    }
    return last.stream();
  }

  private static boolean isSame(Duty one, Duty other) {
    return one.urn().equals(other.urn())
        && one.row().section().equals(other.row().section())
        && one.activity().equals(other.activity());
  }

  private static Optional<DueItem> item(Duty duty, LocalDate today) {
    return switch (duty.state()) {
      case DUE, OVERDUE, OPTIONAL ->
          duty.dueBy()
              .or(() -> duty.from().map(_ -> today))
              .map(day -> item(duty, day, duty.state() == State.OVERDUE));
      // What was done is due no longer; what was missed is a breach; what is not reckoned has no
      // day.
      case DONE, DONE_LATE, MISSED, TERM_DATES_NOT_HELD, CONDITION_NOT_KNOWN -> Optional.empty();
    };
  }

  private static DueItem item(Duty duty, LocalDate day, boolean overdue) {
    return new DueItem(
        duty.urn(),
        duty.school(),
        what(duty),
        day,
        overdue,
        duty.label(),
        Optional.of(basis(duty)),
        OfficeDiary.joined(duty.forWhom()),
        Optional.empty(),
        own(duty));
  }

  /** The row that the authority itself owes, where no school does. */
  static Optional<PackRow> own(Duty duty) {
    return duty.urn().isEmpty() ? Optional.of(duty.row()) : Optional.empty();
  }

  static String basis(Duty duty) {
    return duty.framework() + ", " + duty.row();
  }

  static What what(Duty duty) {
    return switch (duty.force()) {
      case automatic, must -> What.ACTIVITY_DUE;
      case usual -> What.ACTIVITY_USUAL;
      case may -> What.ACTIVITY_OPTIONAL;
    };
  }
}
