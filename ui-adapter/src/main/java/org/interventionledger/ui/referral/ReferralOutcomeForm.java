package org.interventionledger.ui.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralOutcome;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record what came of a referral. */
public record ReferralOutcomeForm(
    @NotNull @Size(max = 100) @ExistingMatter String referralId,
    @NotNull LocalDate decidedOn,
    @NotNull ReferralOutcome outcome,
    @NotNull @Lines String note)
    implements ActForm {

  @Override
  public RecordReferralOutcome toCommand(Urn urn) {
    return new RecordReferralOutcome(urn, referralId, decidedOn, outcome, new Narrative(note));
  }
}
