package org.interventionledger.ui.power;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.SuspensionEmergency;
import org.interventionledger.api.intervention.SuspensionGround;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.notice.CopyForm;

/** Give notice of a suspension under SSFA 1998, Sch. 15. */
public record SuspensionNoticeForm(
    @NewMatter String suspensionId,
    @NotNull LocalDate givenOn,
    @NotNull LocalDate takesEffectOn,
    Set<SuspensionGround> grounds,
    @NotNull @Lines String particulars,
    Set<SuspensionEmergency> emergencies,
    @Lines String necessity,
    List<@NotNull @Valid CopyForm> copies,
    @Lines String delegation,
    @NotNull LocalDate reviewOn,
    @NotNull @Lines String underAuthority)
    implements ActForm {

  @Override
  public GiveNoticeOfSuspension toCommand(Urn urn) {
    return new GiveNoticeOfSuspension(
        urn,
        suspensionId,
        givenOn,
        takesEffectOn,
        grounds,
        new Narrative(particulars),
        emergencies,
        ActForm.narrative(necessity),
        copies.stream().map(CopyForm::toCopy).toList(),
        ActForm.narrative(delegation),
        reviewOn,
        new Narrative(underAuthority));
  }
}
