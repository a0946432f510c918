package org.interventionledger.api.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.evidence.DocumentRef;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.terms.Narrative;

/**
 * A paper of the framework that was written about a school; of a plan, how far it has come.
 *
 * @param about the activity that it records, where it records one
 * @param dueBy the day by which the framework had it written, where it said so
 * @param contents its parts, with what stands in them
 * @param involved who wrote, reviewed, agreed and was sent it
 * @param departure why it went otherwise than the framework has it
 * @param appropriate what was found where the framework sends it to some "where appropriate"
 * @param documents the documents that were put on record with it
 * @param framework the version that asked for it, as the journey stood on its day
 * @param row the row of that version
 */
public record PaperOnRecord(
    String paperId,
    String paper,
    String label,
    LocalDate writtenOn,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<About> about,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> dueBy,
    List<PaperPart> contents,
    List<Involved> involved,
    List<Priority> priorities,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> departure,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Appropriateness> appropriate,
    List<DocumentRef> documents,
    FrameworkVersion framework,
    PackRow row) {

  public PaperOnRecord {
    contents = List.copyOf(contents);
    involved = List.copyOf(involved);
    priorities = List.copyOf(priorities);
    documents = List.copyOf(documents);
  }

  /** The activity that a paper records. */
  public record About(String activityId, String label, LocalDate heldOn) {}

  /**
   * A priority of a plan.
   *
   * @param number counted from 1
   * @param evidence what showed that it was met
   */
  public record Priority(
      int number,
      PlanPriority priority,
      Optional<LocalDate> metOn,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Narrative> evidence) {}
}
