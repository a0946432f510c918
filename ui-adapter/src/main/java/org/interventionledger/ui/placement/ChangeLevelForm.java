package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.LevelForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Change a school's level. */
public record ChangeLevelForm(
    @NotNull LocalDate changedOn,
    @NotNull @Valid LevelForm level,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    LocalDate reviewOn,
    Subject of,
    @Size(max = 100) @ChosenFrom(Offer.PARTY) String decidedBy,
    @Size(max = 20) List<@NotNull @Valid PartyForm> agreedWith,
    @Lines String departure)
    implements ActForm {

  @Override
  public ChangeLevel toCommand(Urn urn) {
    return new ChangeLevel(
        urn,
        changedOn,
        level.toChoice(of),
        new Narrative(reasons),
        new Narrative(underAuthority),
        Optional.ofNullable(reviewOn),
        PartyForm.agreement(decidedBy, agreedWith, departure));
  }
}
