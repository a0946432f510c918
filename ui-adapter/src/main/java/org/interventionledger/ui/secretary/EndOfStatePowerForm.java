package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that a power which the Secretary of State used has no effect any more. */
public record EndOfStatePowerForm(
    @NotNull SecretaryOfStatePower power,
    @NotNull LocalDate endedOn,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordEndOfPowerOfSecretaryOfState toCommand(Urn urn) {
    return new RecordEndOfPowerOfSecretaryOfState(
        urn, power, endedOn, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
