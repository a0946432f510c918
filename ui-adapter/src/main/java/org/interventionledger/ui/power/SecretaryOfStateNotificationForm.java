package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerCommand.NotifySecretaryOfState;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;

/** Notify the Secretary of State that powers are to be used: EIA 2006, s.70A(1). */
public record SecretaryOfStateNotificationForm(
    @NotNull LocalDate notifiedOn,
    Set<Power> powers,
    @NotNull Delivery method,
    @NotNull @Lines String evidence)
    implements ActForm {

  @Override
  public NotifySecretaryOfState toCommand(Urn urn) {
    return new NotifySecretaryOfState(urn, notifiedOn, powers, method, new Narrative(evidence));
  }
}
