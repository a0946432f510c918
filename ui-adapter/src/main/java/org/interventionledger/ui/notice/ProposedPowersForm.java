package org.interventionledger.ui.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredBy;

/** Give notice that powers are proposed to be used. */
public record ProposedPowersForm(
    @NotNull @Size(max = 100) @ExistingMatter String noticeId,
    @NotNull LocalDate givenOn,
    @RequiredBy(LawRefusal.NO_POWER_PROPOSED) Set<Power> powers,
    @NotNull LocalDate effectiveFrom,
    @NotNull @Lines String reasonable,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public ProposePowers toCommand(Urn urn) {
    return new ProposePowers(
        urn,
        noticeId,
        givenOn,
        powers,
        effectiveFrom,
        new Narrative(reasonable),
        new Narrative(underAuthority));
  }
}
