package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ArrangementsCommand.EndArrangements;
import org.interventionledger.api.intervention.ArrangementsEnding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that arrangements are required no longer, or were carried out. */
public record ArrangementsEndForm(
    @NotNull @Size(max = 100) @ExistingMatter String arrangementsId,
    @NotNull LocalDate endedOn,
    @NotNull ArrangementsEnding how,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public EndArrangements toCommand(Urn urn) {
    return new EndArrangements(urn, arrangementsId, endedOn, how, new Narrative(reasons));
  }
}
