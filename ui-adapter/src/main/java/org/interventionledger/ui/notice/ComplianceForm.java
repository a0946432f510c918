package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Say whether the governing body complied. */
public record ComplianceForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate assessedOn,
    @NotNull ComplianceVerdict verdict,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public AssessCompliance toCommand(Urn urn) {
    return new AssessCompliance(urn, noticeId, assessedOn, verdict, new Narrative(reasons));
  }
}
