package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record what came back on a pre-warning notice. */
public record PreWarningResponseForm(
    @NotNull @Size(max = 100) @ExistingMatter String preWarningId,
    @NotNull LocalDate respondedOn,
    @NotNull PreWarningOutcome outcome,
    @Lines String response)
    implements ActForm {

  @Override
  public RecordPreWarningResponse toCommand(Urn urn) {
    return new RecordPreWarningResponse(
        urn, preWarningId, respondedOn, outcome, ActForm.narrative(response));
  }
}
