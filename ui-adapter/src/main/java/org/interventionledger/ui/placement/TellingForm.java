package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that parties of the framework were told. */
public record TellingForm(
    @NotNull LocalDate toldOn,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PartyForm> parties,
    @NotNull @Lines String what)
    implements ActForm {

  @Override
  public RecordTelling toCommand(Urn urn) {
    return new RecordTelling(urn, toldOn, PartyForm.ids(parties), new Narrative(what));
  }
}
