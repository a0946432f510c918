package org.interventionledger.ui.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.StatementCommand.SendStatementOfAction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.notice.CopyForm;

/** Send the statement of action. What is missing in law is refused by the law, not here. */
public record StatementForm(
    @NotNull @Size(max = 100) @ExistingMatter String statementId,
    @NotNull LocalDate sentOn,
    @Lines String action,
    @Lines String actionPeriod,
    @Lines String reasonsForNone,
    @NotNull @Lines String parents,
    @NotNull @Lines String appointedPerson,
    List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public SendStatementOfAction toCommand(Urn urn) {
    return new SendStatementOfAction(
        urn,
        statementId,
        sentOn,
        ActForm.narrative(action),
        ActForm.narrative(actionPeriod),
        ActForm.narrative(reasonsForNone),
        new Narrative(parents),
        new Narrative(appointedPerson),
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(underAuthority));
  }
}
