package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Record a warning notice of the Secretary of State. */
public record StateWarningNoticeForm(
    @NewMatter String stateNoticeId,
    @NotNull LocalDate givenOn,
    Set<Ground> grounds,
    @NotNull @Lines String matters,
    @NotNull LocalDate complyBy,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordSecretaryOfStateWarningNotice toCommand(Urn urn) {
    return new RecordSecretaryOfStateWarningNotice(
        urn,
        stateNoticeId,
        givenOn,
        grounds,
        new Narrative(matters),
        complyBy,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
