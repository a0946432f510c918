package org.interventionledger.ui.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Set a published outcome aside that an import left to an officer. */
public record OutcomeAsideForm(
    @NotNull @Size(max = 100) @ExistingMatter String outcomeId,
    @NotNull LocalDate setAsideOn,
    @NotBlank @Lines String reasons)
    implements ActForm {

  @Override
  public SetAsideOutcome toCommand(Urn urn) {
    return new SetAsideOutcome(urn, outcomeId, setAsideOn, new Narrative(reasons));
  }
}
