package org.interventionledger.ui.power;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.form.Suggested;

/** A governor to be added. */
public record AdditionalGovernorForm(
    @NotNull @Size(max = PersonName.LONGEST) @Suggested(Offer.POOL_GOVERNOR) String name,
    @NotNull LocalDate from,
    LocalDate until,
    @NotNull @Lines String terms) {

  public AdditionalGovernor toGovernor() {
    return new AdditionalGovernor(
        new PersonName(name), from, Optional.ofNullable(until), new Narrative(terms));
  }
}
