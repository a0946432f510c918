package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.ArrangementKind;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Require the governing body to enter into arrangements: EIA 2006, s.63. */
public record ArrangementsForm(
    @NewMatter String arrangementsId,
    @NotNull LocalDate requiredOn,
    Set<ArrangementKind> kinds,
    @NotNull @Lines String requirement,
    @Lines String contractTerms,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public RequireArrangements toCommand(Urn urn) {
    return new RequireArrangements(
        urn,
        arrangementsId,
        requiredOn,
        kinds,
        new Narrative(requirement),
        ActForm.narrative(contractTerms),
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
