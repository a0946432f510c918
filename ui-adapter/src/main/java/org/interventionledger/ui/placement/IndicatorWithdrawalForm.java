package org.interventionledger.ui.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.placement.GroundsCommand.WithdrawIndicator;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Withdraw an indicator that is there no longer. */
public record IndicatorWithdrawalForm(
    @NotNull LocalDate withdrawnOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.INDICATOR) String indicator,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public WithdrawIndicator toCommand(Urn urn) {
    return new WithdrawIndicator(urn, withdrawnOn, indicator, new Narrative(reasons));
  }
}
