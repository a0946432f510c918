package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.LevelForm;
import org.interventionledger.ui.form.Lines;

/** Change a school's level. */
public record ChangeLevelForm(
    @NotNull LocalDate changedOn,
    @NotNull @Valid LevelForm level,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority,
    LocalDate reviewOn)
    implements ActForm {

  @Override
  public ChangeLevel toCommand(Urn urn) {
    return new ChangeLevel(
        urn,
        changedOn,
        level.toChoice(),
        new Narrative(reasons),
        new Narrative(underAuthority),
        Optional.ofNullable(reviewOn));
  }
}
