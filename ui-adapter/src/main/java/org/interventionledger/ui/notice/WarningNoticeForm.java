package org.interventionledger.ui.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.RequiredBy;

/**
 * Give a warning notice under EIA 2006, s.60. What is missing in law is refused by the law, not
 * here.
 */
public record WarningNoticeForm(
    @NewMatter String noticeId,
    @NotNull LocalDate givenOn,
    @RequiredBy(Refusal.NO_GROUND_STATED) Set<Ground> grounds,
    @RequiredBy(value = Refusal.LOW_STANDARDS_NEED_A_LIMB, always = false)
        Set<LowStandardsLimb> lowStandardsLimbs,
    @NotNull @Lines String matters,
    @RequiredBy(Refusal.NO_ACTION_REQUIRED) List<@NotNull @Lines String> actionRequired,
    @NotNull LocalDate complyBy,
    @RequiredBy(value = Refusal.NO_ACTION_MINDED_TO_TAKE, always = false) Set<Power> mindedTo,
    @RequiredBy(value = Refusal.NO_ACTION_MINDED_TO_TAKE, always = false) @Lines
        String mindedToOtherwise,
    @RequiredBy(Refusal.RECIPIENT_MISSING) List<@NotNull @Valid CopyForm> copies,
    @NotNull @Lines String reasons,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public GiveWarningNotice toCommand(Urn urn) {
    return new GiveWarningNotice(
        urn,
        noticeId,
        givenOn,
        grounds,
        lowStandardsLimbs,
        new Narrative(matters),
        actionRequired.stream().map(Narrative::new).toList(),
        complyBy,
        mindedTo,
        ActForm.narrative(mindedToOtherwise),
        copies.stream().map(CopyForm::toCopy).toList(),
        new Narrative(reasons),
        new Narrative(underAuthority));
  }
}
