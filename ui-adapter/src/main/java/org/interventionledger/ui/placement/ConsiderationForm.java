package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that what a rule of the framework calls for was considered. */
public record ConsiderationForm(
    @NotNull LocalDate consideredOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.RULE) String rule,
    @NotNull Conclusion conclusion,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordConsideration toCommand(Urn urn) {
    return new RecordConsideration(urn, consideredOn, rule, conclusion, new Narrative(reasons));
  }
}
