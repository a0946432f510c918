package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Approve the text of a draft that somebody else wrote. */
public record ApproveNoticeForm(
    @NotNull @Size(max = 100) @ExistingMatter String draftId,
    @NotNull LocalDate approvedOn,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public ApproveWarningNotice toCommand(Urn urn) {
    return new ApproveWarningNotice(urn, draftId, approvedOn, new Narrative(underAuthority));
  }
}
