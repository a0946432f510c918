package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State used a power. */
public record StatePowerForm(
    @NotNull SecretaryOfStatePower power,
    @NotNull EligibleUnder under,
    @NotNull LocalDate usedOn,
    @NotNull LocalDate effectiveFrom,
    LocalDate endsOn,
    @NotNull @Lines String what,
    @Lines String consultation,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordPowerOfSecretaryOfState toCommand(Urn urn) {
    return new RecordPowerOfSecretaryOfState(
        urn,
        power,
        under,
        usedOn,
        effectiveFrom,
        Optional.ofNullable(endsOn),
        new Narrative(what),
        ActForm.narrative(consultation),
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
