package org.interventionledger.api.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.framework.Span;

/**
 * The paper that is to record an activity.
 *
 * @param paper its id among the pack's records
 * @param dueBy the day by which the pack has it written, as it was counted when the activity was
 *     recorded, or again since; empty where the pack does not say, and where it was not counted
 * @param uncounted how soon the pack has it written, where the dates to count that by were not held
 *     when the activity was recorded, and it was not counted since
 */
public record PaperOwed(
    String paper,
    String label,
    Optional<LocalDate> dueBy,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Span> uncounted) {

  /** As it stands once its day was counted again. */
  public PaperOwed countedAgain(LocalDate day) {
    return new PaperOwed(paper, label, Optional.of(day));
  }

  /** Of which the day could be counted, or of which the pack names none. */
  public PaperOwed(String paper, String label, Optional<LocalDate> dueBy) {
    this(paper, label, dueBy, Optional.empty());
  }
}
