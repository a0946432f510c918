package org.interventionledger.ui.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;

/** Record that a referral was acknowledged. */
public record AcknowledgementForm(
    @NotNull @Size(max = 100) @ExistingMatter String referralId,
    @NotNull LocalDate acknowledgedOn,
    @NotNull @Size(max = 200) String reference)
    implements ActForm {

  @Override
  public RecordReferralAcknowledgement toCommand(Urn urn) {
    return new RecordReferralAcknowledgement(urn, referralId, acknowledgedOn, reference);
  }
}
