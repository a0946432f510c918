package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.framework.Who;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Offer;

/** What a party of the framework did with a paper, and when. */
public record InvolvingForm(
    @NotNull @Size(max = 100) @ChosenFrom(Offer.PARTY) String party,
    @NotNull Who.Part as,
    @NotNull LocalDate on) {

  public Involving toInvolving() {
    return new Involving(party, as, on);
  }
}
