package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Record that parties of the framework were told. */
public record TellingForm(
    @NotNull LocalDate toldOn,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PartyForm> parties,
    @Size(max = 100) @ChosenFrom(Offer.COVERED) String about,
    @NotNull @Lines String what)
    implements ActForm {

  @Override
  public RecordTelling toCommand(Urn urn) {
    return new RecordTelling(
        urn, toldOn, PartyForm.ids(parties), Optional.ofNullable(about), new Narrative(what));
  }
}
