package org.interventionledger.command.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Paper.Due;
import org.interventionledger.api.framework.Span;
import org.interventionledger.command.calendar.CountedDays;

/** By when a paper is due after what it records. */
final class PaperDays {

  private PaperDays() {}

  /** Empty where the document does not say, or the dates to count it by are not held. */
  static Optional<LocalDate> dueBy(Paper paper, LocalDate after, CountedDays days) {
    return within(paper).flatMap(within -> days.after(after, within));
  }

  /** How soon, where the document says so. */
  static Optional<Span> within(Paper paper) {
    return Optional.ofNullable(paper.due()).map(Due::within);
  }
}
