package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.placement.AccessCommand.EndNeedToKnow;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that somebody needs to know of a school no longer. */
public record EndOfNeedToKnowForm(
    @NotNull LocalDate endedOn,
    @NotNull @Size(max = 200) String person,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public EndNeedToKnow toCommand(Urn urn) {
    return new EndNeedToKnow(urn, endedOn, person, new Narrative(reasons));
  }
}
