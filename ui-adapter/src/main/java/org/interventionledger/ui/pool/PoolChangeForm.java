package org.interventionledger.ui.pool;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.pool.PoolCommand.ChangePoolEntry;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** Say anew as what, with what experience and when a person in the pool can serve. */
record PoolChangeForm(
    @NotNull @Size(max = 100) @ExistingMatter String personId,
    @NotNull LocalDate changedOn,
    @NotEmpty Set<PoolRole> roles,
    @NotNull @Lines String experience,
    @NotNull Presence availability,
    LocalDate from,
    LocalDate until,
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason)
    implements PoolForm, WithAvailability {

  @Override
  public ChangePoolEntry toCommand(AuthorityCode authority) {
    return new ChangePoolEntry(
        authority,
        personId,
        changedOn,
        roles.stream().sorted().toList(),
        new Narrative(experience),
        available());
  }
}
