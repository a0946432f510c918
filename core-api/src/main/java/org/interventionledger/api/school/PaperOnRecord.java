package org.interventionledger.api.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.terms.Narrative;

/**
 * A paper of the framework that was written about a school; of a plan, how far it has come.
 *
 * @param about the activity that it records, where it records one
 * @param contents its parts, with what stands in them
 * @param involved who wrote, reviewed, agreed and was sent it
 * @param departure why it went otherwise than the framework has it
 */
public record PaperOnRecord(
    String paperId,
    String paper,
    String label,
    LocalDate writtenOn,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<About> about,
    List<PaperPart> contents,
    List<Involved> involved,
    List<Priority> priorities,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> departure) {

  public PaperOnRecord {
    contents = List.copyOf(contents);
    involved = List.copyOf(involved);
    priorities = List.copyOf(priorities);
  }

  /** The activity that a paper records. */
  public record About(String activityId, String label, LocalDate heldOn) {}

  /**
   * A priority of a plan.
   *
   * @param number counted from 1
   */
  public record Priority(int number, PlanPriority priority, Optional<LocalDate> metOn) {}
}
