package org.interventionledger.ui.power;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Appoint additional governors: EIA 2006, s.64. */
public record AdditionalGovernorsForm(
    @NewMatter String appointmentId,
    @NotNull LocalDate appointedOn,
    List<@NotNull @Valid AdditionalGovernorForm> governors,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public AppointAdditionalGovernors toCommand(Urn urn) {
    return new AppointAdditionalGovernors(
        urn,
        appointmentId,
        appointedOn,
        governors.stream().map(AdditionalGovernorForm::toGovernor).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
