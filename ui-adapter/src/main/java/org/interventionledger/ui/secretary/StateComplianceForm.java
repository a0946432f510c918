package org.interventionledger.ui.secretary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record whether the Secretary of State found that the governing body complied. */
public record StateComplianceForm(
    @NotNull @Size(max = 100) @ExistingMatter String stateNoticeId,
    @NotNull LocalDate assessedOn,
    @NotNull ComplianceVerdict verdict,
    @NotNull @Size(max = 200) String learntFrom,
    @NotNull LocalDate learntOn,
    @NotNull @Size(max = 200) String letterReference,
    @Lines String document)
    implements ActForm {

  @Override
  public RecordSecretaryOfStateCompliance toCommand(Urn urn) {
    return new RecordSecretaryOfStateCompliance(
        urn,
        stateNoticeId,
        assessedOn,
        verdict,
        Letter.of(learntFrom, learntOn, letterReference, document));
  }
}
