package org.interventionledger.ui.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.activity.ActivityCommand.RecordActivity;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.evidence.EvidenceForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.Offer;

/** Record that an activity of the framework was held. */
public record RecordActivityForm(
    @NewMatter String activityId,
    @NotNull LocalDate heldOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.ACTIVITY) String activity,
    @NotEmpty List<@NotNull @Valid TakingPartForm> present,
    LocalDate noticeGivenOn,
    @Size(max = 100) @ChosenFrom(Offer.OUTCOME) String outcome,
    @NotNull @Lines String account,
    @Size(max = 20) List<@NotNull @Valid ReviewedForm> reviewed,
    @Size(max = 100) @ChosenFrom(Offer.CONTACT) String contactBy,
    Appropriateness appropriate,
    @Lines String departure,
    @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence)
    implements ActForm {

  @Override
  public RecordActivity toCommand(Urn urn) {
    return new RecordActivity(
        urn,
        activityId,
        heldOn,
        activity,
        present.stream().map(TakingPartForm::toTakingPart).toList(),
        Optional.ofNullable(noticeGivenOn),
        Optional.ofNullable(outcome),
        new Narrative(account),
        ActForm.narrative(departure),
        evidence.stream().map(EvidenceForm::document).toList(),
        ReviewedForm.stating(reviewed, contactBy, appropriate));
  }
}
