package org.interventionledger.ui.pool;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.interventionledger.api.pool.PoolCommand.TakeOffPool;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.ExistingMatter;
import org.interventionledger.ui.form.Lines;
import org.interventionledger.ui.form.RequiredByLedger;

/** Take a person off the pool. */
record PoolRemovalForm(
    @NotNull @Size(max = 100) @ExistingMatter String personId,
    @NotNull LocalDate takenOffOn,
    @NotNull @Lines String reasons,
    @RequiredByLedger(RecordRefusal.LATE_ENTRY_NEEDS_A_REASON) @Lines String lateReason)
    implements PoolForm {

  @Override
  public TakeOffPool toCommand(AuthorityCode authority) {
    return new TakeOffPool(authority, personId, takenOffOn, new Narrative(reasons));
  }
}
