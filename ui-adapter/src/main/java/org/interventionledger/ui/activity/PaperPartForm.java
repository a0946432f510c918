package org.interventionledger.ui.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** A part of a paper, with what stands in it. */
public record PaperPartForm(
    @NotNull @Size(max = 300) @ChosenFrom(Offer.PAPER_PART) String part,
    @NotNull @Lines String text) {

  public PaperPart toPart() {
    return new PaperPart(part, new Narrative(text));
  }
}
