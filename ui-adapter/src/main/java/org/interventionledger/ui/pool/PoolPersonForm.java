package org.interventionledger.ui.pool;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.pool.PoolCommand.AddToPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.NewMatter;
import org.interventionledger.ui.form.RequiredByLedger;

/** Add a person to the pool. */
record PoolPersonForm(
    @NewMatter String personId,
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

  @Override
  public AddToPool toCommand(AuthorityCode authority) {
    return new AddToPool(
        authority,
        personId,
        addedOn,
        new PersonName(name),
        roles.stream().sorted().toList(),
        new Narrative(experience),
        available(),
        consentedOn);
  }
}
