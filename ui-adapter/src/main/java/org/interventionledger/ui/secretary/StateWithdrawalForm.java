package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the Secretary of State withdrew a warning notice. */
public record StateWithdrawalForm(
    @NotNull @Size(max = 100) @ExistingMatter String stateNoticeId,
    @NotNull LocalDate withdrawnOn,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordSecretaryOfStateWithdrawal toCommand(Urn urn) {
    return new RecordSecretaryOfStateWithdrawal(
        urn,
        stateNoticeId,
        withdrawnOn,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
