package org.interventionledger.ui.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.Offer;

/** Put a paper of the framework on record. */
public record WritePaperForm(
    @NewMatter String paperId,
    @NotNull LocalDate writtenOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.PAPER) String paper,
    @Size(max = 100) @ChosenFrom(Offer.ACTIVITY_HELD) String about,
    List<@NotNull @Valid PaperPartForm> contents,
    List<@NotNull @Valid InvolvingForm> involved,
    List<@NotNull @Valid PlanPriorityForm> priorities,
    Appropriateness appropriate,
    @Lines String departure,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence)
    implements ActForm {

  @Override
  public WritePaper toCommand(Urn urn) {
    return new WritePaper(
        urn,
        paperId,
        writtenOn,
        paper,
        Optional.ofNullable(about),
        contents.stream().map(PaperPartForm::toPart).toList(),
        involved.stream().map(InvolvingForm::toInvolving).toList(),
        priorities.stream().map(PlanPriorityForm::toPriority).toList(),
        ActForm.narrative(departure),
        evidence.stream().map(EvidenceForm::document).toList(),
        Optional.ofNullable(appropriate));
  }
}
