package org.interventionledger.ui.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;

/** Record the outcome of an inspection. */
public record InspectionOutcomeForm(
    @NotNull InspectionKind kind,
    @Size(max = 100) String ofstedsName,
    @NotNull LocalDate inspectedOn,
    @NotNull LocalDate publishedOn,
    @Size(max = 50) String inspectionNumber,
    List<@NotNull @Valid JudgementForm> judgements,
    @NotNull Category category,
    @RequiredBy(value = LawRefusal.HMCI_NOTICE_MISSING, always = false) LocalDate hmciNoticeOn,
    @NotNull EarlierCategory earlierCategory,
    @Lines String note)
    implements ActForm {

  @Override
  public RecordInspectionOutcome toCommand(Urn urn) {
    return new RecordInspectionOutcome(
        urn,
        kind,
        Optional.ofNullable(ofstedsName),
        inspectedOn,
        publishedOn,
        Optional.ofNullable(inspectionNumber),
        judgements.stream().map(JudgementForm::toJudgement).toList(),
        category,
        Optional.ofNullable(hmciNoticeOn),
        earlierCategory,
        ActForm.narrative(note));
  }
}
