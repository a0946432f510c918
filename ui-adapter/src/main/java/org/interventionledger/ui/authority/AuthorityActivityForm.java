package org.interventionledger.ui.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.activity.TakingPartForm;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.RequiredByLedger;

/** Record that a meeting of the authority itself was held. */
record AuthorityActivityForm(
    @NewMatter String activityId,
    @NotNull LocalDate heldOn,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.ACTIVITY) String activity,
    @NotEmpty List<@NotNull @Valid TakingPartForm> present,
    @NotNull @Lines String account,
    @Lines String departure,
    @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String under,
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason)
    implements AuthorityForm {

  @Override
  public RecordAuthorityActivity toCommand(AuthorityCode authority) {
    return new RecordAuthorityActivity(
        authority,
        activityId,
        heldOn,
        activity,
        present.stream().map(TakingPartForm::toTakingPart).toList(),
        new Narrative(account),
        ActForm.narrative(departure),
        Optional.ofNullable(under).map(VersionChoice::named));
  }
}
