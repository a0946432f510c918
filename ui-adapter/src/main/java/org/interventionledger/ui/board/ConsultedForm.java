package org.interventionledger.ui.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** A body consulted before a power is used. */
public record ConsultedForm(
    @NotNull Recipient body,
    @NotNull @Size(max = 300) String name,
    @NotNull LocalDate consultedOn,
    @Lines String response) {

  public Consulted toConsulted() {
    return new Consulted(body, name, consultedOn, ActForm.narrative(response));
  }
}
