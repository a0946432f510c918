package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.CoastingCommand.RecordCoastingNotification;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State notified the governing body that the school is coasting. */
public record CoastingForm(
    @NotNull LocalDate notifiedOn,
    @NotNull @Lines String evidence,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordCoastingNotification toCommand(Urn urn) {
    return new RecordCoastingNotification(
        urn,
        notifiedOn,
        new Narrative(evidence),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
