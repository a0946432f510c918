package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementCommand.PlaceOnRegister;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.LevelForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/**
 * Place a school on a register of the framework, or its governing body or setting; the level is of
 * the same.
 */
public record PlaceOnRegisterForm(
    @NotNull LocalDate placedOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.REGISTER) String register,
    Subject of,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    @Valid LevelForm level,
    @Size(max = PersonName.LONGEST) String adviser,
    LocalDate reviewOn,
    @Size(max = 100) @ChosenFrom(Offer.PARTY) String decidedBy,
    @Size(max = 20) List<@NotNull @Valid PartyForm> agreedWith,
    @Lines String departure)
    implements ActForm {

  @Override
  public PlaceOnRegister toCommand(Urn urn) {
    return new PlaceOnRegister(
        urn,
        placedOn,
        register,
        of,
        new Narrative(reasons),
        new Narrative(underAuthority),
        Optional.ofNullable(level).map(chosen -> chosen.toChoice(of)),
        ActForm.person(adviser),
        Optional.ofNullable(reviewOn),
        PartyForm.agreement(decidedBy, agreedWith, departure));
  }
}
