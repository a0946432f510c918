package org.interventionledger.ui.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.support.SupportCommand.AskForSupport;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.Offer;

/** Ask for support for a school. */
public record AskForSupportForm(
    @NewMatter String supportId,
    @NotNull LocalDate askedOn,
    @Size(max = 100) @ChosenFrom(Offer.ENTITLEMENT) String entitlement,
    @Size(max = 2000) @ChosenFrom(Offer.ENTITLEMENT_LINE) String line,
    @NotNull @Lines String what,
    @NotNull @Lines String why,
    @NotNull @Size(max = 100) @ChosenFrom(Offer.PARTY) String askedBy,
    @Size(max = PersonName.LONGEST) String askedByName,
    @Size(max = 100) @ChosenFrom(Offer.ACTIVITY_HELD) String visit,
    @Lines String beyond)
    implements ActForm {

  @Override
  public AskForSupport toCommand(Urn urn) {
    return new AskForSupport(
        urn,
        supportId,
        askedOn,
        Optional.ofNullable(entitlement),
        Optional.ofNullable(line),
        new Narrative(what),
        new Narrative(why),
        new TakingPart(askedBy, ActForm.person(askedByName)),
        Optional.ofNullable(visit),
        ActForm.narrative(beyond));
  }
}
