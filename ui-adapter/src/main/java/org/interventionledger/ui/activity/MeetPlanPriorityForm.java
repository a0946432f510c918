package org.interventionledger.ui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.activity.ActivityCommand.MeetPlanPriority;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that a priority of a plan was met. */
public record MeetPlanPriorityForm(
    @NotNull @Size(max = 100) @ExistingMatter String paperId,
    @NotNull @Min(1) @Max(50) @ExistingMatter Integer priority,
    @NotNull LocalDate metOn,
    @NotNull @Lines String evidence)
    implements ActForm {

  @Override
  public MeetPlanPriority toCommand(Urn urn) {
    return new MeetPlanPriority(urn, paperId, priority, metOn, new Narrative(evidence));
  }
}
