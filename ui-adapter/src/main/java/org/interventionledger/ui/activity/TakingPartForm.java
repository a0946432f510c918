package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.ActForm;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** Somebody who took part: a party of the framework, and by name where it is recorded. */
public record TakingPartForm(
    @NotNull @Size(max = 100) @ChosenFrom(Offer.PARTY) String party,
    @Size(max = PersonName.LONGEST) String name) {

  public TakingPart toTakingPart() {
    return new TakingPart(party, ActForm.person(name));
  }
}
