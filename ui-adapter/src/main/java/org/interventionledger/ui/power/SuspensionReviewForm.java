package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.BudgetCommand.ReviewBudgetSuspension;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that a suspension was reviewed and goes on. */
public record SuspensionReviewForm(
    @NotNull @Size(max = 100) @ExistingMatter String suspensionId,
    @NotNull LocalDate reviewedOn,
    @Lines String representations,
    @NotNull @Lines String findings,
    @NotNull LocalDate nextReviewOn)
    implements ActForm {

  @Override
  public ReviewBudgetSuspension toCommand(Urn urn) {
    return new ReviewBudgetSuspension(
        urn,
        suspensionId,
        reviewedOn,
        ActForm.narrative(representations),
        new Narrative(findings),
        nextReviewOn);
  }
}
