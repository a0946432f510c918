package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record that the authority may give a warning notice again. */
public record StatePermissionForm(
    @NotNull @Size(max = 100) @ExistingMatter String stateNoticeId,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordSecretaryOfStatePermission toCommand(Urn urn) {
    return new RecordSecretaryOfStatePermission(
        urn, stateNoticeId, Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
