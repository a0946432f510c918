package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.intervention.RepresentationsDecision;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordRepresentationsDecision;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;

/** Record what was decided on representations against a notice. */
public record RepresentationsDecisionForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate decidedOn,
    @NotNull RepresentationsDecision decision,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public RecordRepresentationsDecision toCommand(Urn urn) {
    return new RecordRepresentationsDecision(
        urn, noticeId, decidedOn, decision, new Narrative(reasons));
  }
}
