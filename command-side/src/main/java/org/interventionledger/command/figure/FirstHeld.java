package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.figure.Figures.HeldSince;

/** Which of the schools count on a day for which the ledger holds no particulars of them. */
final class FirstHeld {

  private FirstHeld() {}

  static Optional<HeldSince> of(List<Subject> subjects, Period period) {
    var later = subjects.stream().filter(subject -> isOne(subject, period)).toList();
    return later.stream()
        .map(subject -> subject.school().heldSince())
        .max(LocalDate::compareTo)
        .map(last -> new HeldSince(later.size(), last));
  }

  private static boolean isOne(Subject subject, Period period) {
    return period.years().stream().anyMatch(subject::countsByLaterParticulars);
  }
}
