package org.interventionledger.ui.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;

/** Refer an academy to the Regional Director. */
public record ReferralForm(
    @NewMatter String referralId,
    @NotNull LocalDate referredOn,
    @NotNull @Lines String concerns,
    @NotNull @Lines String actionSought,
    @NotNull @Size(max = 300) String responsibleBody,
    @NotNull LocalDate bodyInformedOn,
    LocalDate replyBy,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public ReferToRegionalDirector toCommand(Urn urn) {
    return new ReferToRegionalDirector(
        urn,
        referralId,
        referredOn,
        new Narrative(concerns),
        new Narrative(actionSought),
        responsibleBody,
        bodyInformedOn,
        Optional.ofNullable(replyBy),
        new Narrative(underAuthority));
  }
}
