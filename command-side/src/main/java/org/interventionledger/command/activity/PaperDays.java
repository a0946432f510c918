package org.interventionledger.command.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Paper.Due;

/** By when a paper is due after what it records. */
final class PaperDays {

  private PaperDays() {}

  /** Empty where the document does not say, or counts in days of school or of work. */
  static Optional<LocalDate> dueBy(Paper paper, LocalDate after) {
    return Optional.ofNullable(paper.due()).map(Due::within).flatMap(within -> within.after(after));
  }
}
