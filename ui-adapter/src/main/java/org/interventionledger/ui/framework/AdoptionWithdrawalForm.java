package org.interventionledger.ui.framework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.RequiredByLedger;

/** Withdraw the adoption of a version whose first day has not come. */
public record AdoptionWithdrawalForm(
    @NotNull @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String version,
    @NotNull LocalDate withdrawnOn,
    @NotNull @Lines String reasons,
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason) {

  WithdrawAdoption toCommand(AuthorityCode authority) {
    return new WithdrawAdoption(authority, choice(), withdrawnOn, new Narrative(reasons));
  }

  VersionChoice choice() {
    return VersionChoice.named(version);
  }
}
