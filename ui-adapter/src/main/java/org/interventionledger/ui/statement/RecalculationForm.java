package org.interventionledger.ui.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Count a period that runs again, by the calendars adopted by now. */
public record RecalculationForm(
    @NotNull @Size(max = 100) @ExistingMatter String periodOf,
    @NotNull CountedMatter matter,
    @NotNull LocalDate recalculatedOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecalculatePeriod toCommand(Urn urn) {
    return new RecalculatePeriod(urn, matter, periodOf, recalculatedOn, new Narrative(reasons));
  }
}
