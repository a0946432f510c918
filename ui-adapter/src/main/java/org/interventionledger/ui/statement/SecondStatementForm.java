package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.StatementCommand.RecordSecondStatementRequired;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State requires a second statement of action. */
public record SecondStatementForm(
    @NotNull @Size(max = 100) @ExistingMatter String statementId,
    @NotNull LocalDate requiredOn,
    @NotNull LocalDate inspectedOn,
    @NotNull LocalDate dueOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordSecondStatementRequired toCommand(Urn urn) {
    return new RecordSecondStatementRequired(
        urn, statementId, requiredOn, inspectedOn, dueOn, new Narrative(reasons));
  }
}
