package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.LowStandardsLimb;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;

/** Put another text in the place of a draft's. */
public record ReviseNoticeForm(
    @NotNull @Size(max = 100) @ExistingMatter String draftId,
    @NotNull LocalDate revisedOn,
    @NotNull NoticeSection section,
    @RequiredBy(value = LawRefusal.NO_GROUND_STATED, before = Act.APPROVE_WARNING_NOTICE)
        Set<Ground> grounds,
    @RequiredBy(value = LawRefusal.LOW_STANDARDS_NEED_A_LIMB, always = false)
        Set<LowStandardsLimb> lowStandardsLimbs,
    @NotNull @Lines String matters,
    @RequiredBy(value = LawRefusal.NO_ACTION_REQUIRED, before = Act.APPROVE_WARNING_NOTICE)
        List<@NotNull @Lines String> actionRequired,
    @RequiredBy(value = LawRefusal.PERIOD_NOT_STATED, always = false) LocalDate complyBy,
    @RequiredBy(value = LawRefusal.NO_ACTION_MINDED_TO_TAKE, always = false) Set<Power> mindedTo,
    @RequiredBy(value = LawRefusal.NO_ACTION_MINDED_TO_TAKE, always = false) @Lines
        String mindedToOtherwise,
    @RequiredBy(value = LawRefusal.RIGHT_TO_REPRESENTATIONS_NOT_STATED, always = false) @Lines
        String rightToRepresentations,
    @NotNull @Lines String reasons)
    implements ActForm {

  @Override
  public ReviseWarningNotice toCommand(Urn urn) {
    return new ReviseWarningNotice(
        urn,
        draftId,
        revisedOn,
        NoticeTexts.of(
            section,
            grounds,
            lowStandardsLimbs,
            matters,
            actionRequired,
            complyBy,
            mindedTo,
            mindedToOtherwise,
            rightToRepresentations,
            reasons));
  }
}
