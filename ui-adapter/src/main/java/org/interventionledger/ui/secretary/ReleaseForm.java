package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that the authority may use its powers again. */
public record ReleaseForm(
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordReleaseOfFreeze toCommand(Urn urn) {
    return new RecordReleaseOfFreeze(
        urn, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
