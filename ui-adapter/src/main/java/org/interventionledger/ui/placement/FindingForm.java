package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record a finding on a fact of the framework. */
public record FindingForm(
    @NotNull LocalDate foundOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.FACT) String fact,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.FACT_VALUE) String value,
    @Size(max = 100) @ChosenFrom(Offer.PARTY) String by,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordFinding toCommand(Urn urn) {
    return new RecordFinding(
        urn, foundOn, fact, value, Optional.ofNullable(by), new Narrative(reasons));
  }
}
