package org.interventionledger.ui.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.placement.FindRegister.LeftOut;
import org.interventionledger.api.record.FindDiary.Missed;

/**
 * The diary of an office: what falls due, which duties were missed, and of which nobody can tell;
 * at schools, and of the authority itself.
 *
 * @param items what falls due, overdue ones among them
 * @param breaches every duty of a framework that was not done in its time, also one that is overdue
 *     still and one that was done late, and every day agreed in advance that had passed unheld when
 *     other days were agreed; whichever days the items are asked for
 * @param cannotBeReckoned duties that hang on term dates that are not held, and what may be a duty
 *     and hangs on something that nobody recorded
 * @param leavesOut which schools' matters are in no part of it, whether or not there are any
 */
public record OfficeDiary(
    List<DueItem> items,
    List<Breach> breaches,
    List<NotReckoned> cannotBeReckoned,
    List<LeftOut> leavesOut) {

  public OfficeDiary {
    items = List.copyOf(items);
    breaches = List.copyOf(breaches);
    cannotBeReckoned = List.copyOf(cannotBeReckoned);
    leavesOut = List.copyOf(leavesOut);
  }

  static OfficeDiary of(
      List<DueItem> items, Duties duties, List<Missed> agreedDays, List<LeftOut> leavesOut) {
    return new OfficeDiary(items, Breach.of(duties, agreedDays), NotReckoned.of(duties), leavesOut);
  }

  /** With what falls due between two days, both counted, and what is overdue. */
  OfficeDiary within(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new OfficeDiary(
        items.stream().filter(item -> item.overdue() || isWithin(item.dueOn(), from, to)).toList(),
        breaches,
        cannotBeReckoned,
        leavesOut);
  }

  private static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }

  /** For whom somebody does something, where the framework names anybody. */
  static Optional<String> joined(List<String> forWhom) {
    return forWhom.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", forWhom));
  }
}
