package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record how a formal step of the authority’s own stands. */
public record LocalStepForm(
    @NotNull LocalDate takenOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.STEP) String measure,
    @NotNull LocalStanding standing,
    @Size(max = 20) List<@NotNull @Valid GroundForm> grounds,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public TakeLocalStep toCommand(Urn urn) {
    return new TakeLocalStep(
        urn,
        takenOn,
        measure,
        standing,
        grounds.stream().map(GroundForm::ground).toList(),
        new Narrative(reasons));
  }
}
