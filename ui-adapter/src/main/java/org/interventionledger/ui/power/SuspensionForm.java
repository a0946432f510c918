package org.interventionledger.ui.power;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.notice.CopyForm;

/** Suspend the right to a delegated budget: EIA 2006, s.66. */
public record SuspensionForm(
    @NewMatter String suspensionId,
    @NotNull LocalDate noticeGivenOn,
    @NotNull LocalDate receivedOn,
    List<@NotNull @Valid CopyForm> copies,
    @Lines String delegation,
    @NotNull LocalDate reviewOn,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public SuspendDelegatedBudget toCommand(Urn urn) {
    return new SuspendDelegatedBudget(
        urn,
        suspensionId,
        noticeGivenOn,
        receivedOn,
        copies.stream().map(CopyForm::toCopy).toList(),
        ActForm.narrative(delegation),
        reviewOn,
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
