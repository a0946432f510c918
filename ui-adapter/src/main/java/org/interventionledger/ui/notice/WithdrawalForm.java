package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Withdraw a warning notice. */
public record WithdrawalForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate withdrawnOn,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public WithdrawWarningNotice toCommand(Urn urn) {
    return new WithdrawWarningNotice(urn, noticeId, withdrawnOn, new Narrative(reasons));
  }
}
