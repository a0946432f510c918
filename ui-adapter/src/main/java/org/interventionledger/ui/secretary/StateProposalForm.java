package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record the Secretary of State's notice of proposed powers. */
public record StateProposalForm(
    @NotNull @Size(max = 100) @ExistingMatter String stateNoticeId,
    @NotNull LocalDate givenOn,
    Set<SecretaryOfStatePower> statePowers,
    @NotNull LocalDate effectiveFrom,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordSecretaryOfStateProposal toCommand(Urn urn) {
    return new RecordSecretaryOfStateProposal(
        urn,
        stateNoticeId,
        givenOn,
        statePowers,
        effectiveFrom,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
