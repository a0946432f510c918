package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.StatementCommand.RecordShortenedPeriod;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State made the period for a statement of action shorter. */
public record ShortenedPeriodForm(
    @NotNull @Size(max = 100) @ExistingMatter String statementId,
    @NotNull LocalDate notifiedOn,
    @NotNull LocalDate endsOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordShortenedPeriod toCommand(Urn urn) {
    return new RecordShortenedPeriod(urn, statementId, notifiedOn, endsOn, new Narrative(reasons));
  }
}
