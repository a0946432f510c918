package org.interventionledger.ui.authority;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.Lines;

/** Why an entry of the authority itself is put right; what it should have been comes beside it. */
public record AuthorityCorrectionForm(
    @NotNull @Min(0) @Max(1_000_000) Integer entry,
    @NotNull Mistake reason,
    @NotNull @Lines String explanation,
    @NotNull @Lines String evidence) {

  /** What can be wrong of an entry that is of no school. */
  enum Mistake {
    WRONG_DATE,
    WRONG_PERSON_OR_BODY,
    WRONG_PARTICULARS,
    ENTERED_TWICE,
    DID_NOT_HAPPEN
  }

  Correction on(LocalDate today) {
    return new Correction(
        entry,
        today,
        Correction.Reason.valueOf(reason.name()),
        new Narrative(explanation),
        new Narrative(evidence));
  }
}
