package org.interventionledger.ui.approach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.MonitoringEnding;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** End local monitoring. */
public record MonitoringEndForm(
    @NotNull LocalDate endedOn, @NotNull MonitoringEnding how, @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public EndMonitoring toCommand(Urn urn) {
    return new EndMonitoring(urn, endedOn, how, new Narrative(reasons));
  }
}
