package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** Say whether the governing body complied. */
public record ComplianceForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate assessedOn,
    @NotNull ComplianceVerdict verdict,
    @NotNull @Lines String reasons,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    @RequiredByLedger(RecordRefusal.NOTHING_SHOWS_IT) @Lines String shownBy)
    implements ActForm {

  @Override
  public AssessCompliance toCommand(Urn urn) {
    return new AssessCompliance(
        urn,
        noticeId,
        assessedOn,
        verdict,
        new Narrative(reasons),
        EvidenceForm.showing(evidence, shownBy));
  }
}
