package org.interventionledger.ui.framework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.ui.form.Lines;

/** Adopt a version of the authority's own framework. */
record AdoptionForm(
    @NotNull LocalDate adoptedOn,
    @NotNull LocalDate effectiveFrom,
    @NotNull @Lines @Size(max = AdoptionForm.LONGEST) String pack,
    @Lines String lateReason) {

  /** Longest pack taken, in characters; the longest of the five real frameworks has 40,000. */
  static final int LONGEST = 500_000;
}
