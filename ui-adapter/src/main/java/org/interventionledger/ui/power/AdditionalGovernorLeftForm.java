package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.EndAdditionalGovernor;
import org.interventionledger.api.intervention.GovernorLeaving;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that an additional governor left office. */
public record AdditionalGovernorLeftForm(
    @NotNull @Size(max = 100) @ExistingMatter String appointmentId,
    @NotNull LocalDate endedOn,
    @NotNull @Size(max = PersonName.LONGEST) @ChosenFrom(Offer.ADDITIONAL_GOVERNOR) String governor,
    @NotNull GovernorLeaving why,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public EndAdditionalGovernor toCommand(Urn urn) {
    return new EndAdditionalGovernor(
        urn, appointmentId, endedOn, new PersonName(governor), why, new Narrative(reasons));
  }
}
