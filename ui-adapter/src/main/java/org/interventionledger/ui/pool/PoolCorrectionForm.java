package org.interventionledger.ui.pool;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.pool.PoolCommand.CorrectPoolEntry;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** Put right what was entered wrongly of a person in the pool. */
record PoolCorrectionForm(
    @NotNull @Size(max = 100) @ExistingMatter String personId,
    @NotNull LocalDate correctedOn,
    @NotNull Mistake reason,
    @NotNull @Lines String explanation,
    @NotNull @Lines String evidence,
    @NotNull LocalDate addedOn,
    @NotNull @Size(max = PersonName.LONGEST) String name,
    @NotNull LocalDate consentedOn,
    @NotEmpty Set<PoolRole> roles,
    @NotNull @Lines String experience,
    @NotNull Presence availability,
    LocalDate from,
    LocalDate until,
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason)
    implements PoolForm, WithAvailability {

  /** What can be wrong of somebody who is in the pool; whoever should not be is taken off. */
  enum Mistake {
    WRONG_PERSON_OR_BODY,
    WRONG_DATE,
    WRONG_PARTICULARS
  }

  @Override
  public CorrectPoolEntry toCommand(AuthorityCode authority) {
    return new CorrectPoolEntry(
        authority,
        personId,
        correctedOn,
        Reason.valueOf(reason.name()),
        new Narrative(explanation),
        new Narrative(evidence),
        addedOn,
        new PersonName(name),
        roles.stream().sorted().toList(),
        new Narrative(experience),
        available(),
        consentedOn);
  }
}
