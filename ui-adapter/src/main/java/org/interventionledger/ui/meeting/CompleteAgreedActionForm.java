package org.interventionledger.ui.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.meeting.MeetingCommand.CompleteAgreedAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that an agreed action was done. */
public record CompleteAgreedActionForm(
    @NotNull @Size(max = 100) @ExistingMatter String meetingId,
    @NotNull @Min(1) @Max(50) @ExistingMatter Integer action,
    @NotNull LocalDate completedOn,
    @NotNull @Lines String evidence)
    implements ActForm {

  @Override
  public CompleteAgreedAction toCommand(Urn urn) {
    return new CompleteAgreedAction(urn, meetingId, action, completedOn, new Narrative(evidence));
  }
}
