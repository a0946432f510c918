package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.DirectionCommand.CopyDirection;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Give the governing body a copy of a direction, and invite its response. */
public record DirectionCopyForm(
    @NotNull @Size(max = 100) @ExistingMatter String directionId,
    @NotNull LocalDate copiedOn,
    @NotNull Delivery method,
    @NotNull @Lines String invitation)
    implements ActForm {

  @Override
  public CopyDirection toCommand(Urn urn) {
    return new CopyDirection(urn, directionId, copiedOn, method, new Narrative(invitation));
  }
}
