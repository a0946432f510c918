package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.DirectionCommand.RecordGoverningBodysResponse;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record what the governing body responded to a direction. */
public record DirectionResponseForm(
    @NotNull @Size(max = 100) @ExistingMatter String directionId,
    @NotNull LocalDate respondedOn,
    @NotNull @Lines String response)
    implements ActForm {

  @Override
  public RecordGoverningBodysResponse toCommand(Urn urn) {
    return new RecordGoverningBodysResponse(urn, directionId, respondedOn, new Narrative(response));
  }
}
