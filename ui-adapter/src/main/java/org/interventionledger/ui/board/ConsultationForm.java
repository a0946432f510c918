package org.interventionledger.ui.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;
import org.interventionledger.ui.form.RequiredByLedger;

/** Record the consultation on an interim executive board. */
public record ConsultationForm(
    @NotNull LocalDate openedOn,
    @NotNull LocalDate closedOn,
    @NotNull @Lines String proposal,
    @RequiredBy(LawRefusal.CONSULTEE_MISSING) List<@NotNull @Valid ConsultedForm> consulted,
    @NotNull @Lines String consideration,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence,
    @RequiredByLedger(RecordRefusal.NOTHING_SHOWS_IT) @Lines String shownBy,
    @Lines String noAppointer)
    implements ActForm {

  @Override
  public RecordInterimBoardConsultation toCommand(Urn urn) {
    return new RecordInterimBoardConsultation(
        urn,
        openedOn,
        closedOn,
        new Narrative(proposal),
        consulted.stream().map(ConsultedForm::toConsulted).toList(),
        new Narrative(consideration),
        EvidenceForm.showing(evidence, shownBy),
        ActForm.narrative(noAppointer));
  }
}
