package org.interventionledger.ui.approach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Agree local monitoring with an academy or its trust. */
public record MonitoringForm(
    @NotNull LocalDate agreedOn,
    @NotNull @Size(max = PersonName.LONGEST) String consentedBy,
    @NotNull @Size(max = 200) String post,
    @NotNull @Size(max = 300) String onBehalfOf,
    @NotNull @Lines String scope,
    @NotNull LocalDate reviewOn)
    implements ActForm {

  @Override
  public AgreeMonitoring toCommand(Urn urn) {
    return new AgreeMonitoring(
        urn,
        agreedOn,
        new PersonName(consentedBy),
        post,
        onBehalfOf,
        new Narrative(scope),
        reviewOn);
  }
}
