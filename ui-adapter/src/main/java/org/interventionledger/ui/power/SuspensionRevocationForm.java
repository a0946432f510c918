package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Revoke a suspension. */
public record SuspensionRevocationForm(
    @NotNull @Size(max = 100) @ExistingMatter String suspensionId,
    @NotNull LocalDate revokedOn,
    @NotNull LocalDate takesEffectOn,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public RevokeBudgetSuspension toCommand(Urn urn) {
    return new RevokeBudgetSuspension(
        urn,
        suspensionId,
        revokedOn,
        takesEffectOn,
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
