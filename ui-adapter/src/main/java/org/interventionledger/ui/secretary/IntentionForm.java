package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record which powers the Secretary of State intends to use. */
public record IntentionForm(
    Set<SecretaryOfStatePower> statePowers,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordIntentionOfSecretaryOfState toCommand(Urn urn) {
    return new RecordIntentionOfSecretaryOfState(
        urn, statePowers, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
