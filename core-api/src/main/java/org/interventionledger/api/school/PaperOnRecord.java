package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.PlanPriority;

/** A paper of the framework that was written about a school; of a plan, how far it has come. */
public record PaperOnRecord(
    String paperId, String paper, String label, LocalDate writtenOn, List<Priority> priorities) {

  public PaperOnRecord {
    priorities = List.copyOf(priorities);
  }

  /**
   * A priority of a plan.
   *
   * @param number counted from 1
   */
  public record Priority(int number, PlanPriority priority, Optional<LocalDate> metOn) {}
}
