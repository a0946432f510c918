package org.interventionledger.ui.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.placement.Counterpart;
import org.interventionledger.api.placement.LevelMapping;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.LevelForm;
import org.interventionledger.ui.form.Lines;

/** What becomes of a level that a school has. */
public record LevelMappingForm(
    @NotNull @Valid LevelForm level,
    Subject of,
    @NotNull Counterpart counterpart,
    @Valid LevelForm to,
    @Lines String reason) {

  public LevelMapping toMapping() {
    return new LevelMapping(
        level.toChoice(of),
        counterpart,
        Optional.ofNullable(to).map(LevelForm::toChoice),
        ActForm.narrative(reason));
  }
}
