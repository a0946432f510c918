package org.interventionledger.ui.framework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.ui.form.ChosenFrom;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.Offer;

/** Adopt a version of the authority's own framework. */
record AdoptionForm(
    @NotNull LocalDate adoptedOn,
    @NotNull LocalDate effectiveFrom,
    Relation relation,
    @Size(max = 200) @ChosenFrom(Offer.FRAMEWORK_VERSION) String supersedes,
    @Lines String decision,
    @NotNull @Lines @Size(max = AdoptionForm.LONGEST) String pack,
    @Lines String lateReason) {

  /** How a version stands to those adopted before it. */
  enum Relation {
    SUPERSEDES,
    STANDS_BESIDE
  }

  /** Longest pack taken, in characters; the longest of the five real frameworks has 40,000. */
  static final int LONGEST = 500_000;
}
