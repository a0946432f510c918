package org.interventionledger.command.school;

import java.util.Optional;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Urn;

/** What the ledger holds of the national register. */
public interface Schools {

  /** A school's particulars as last taken in; empty for a school that is not in the ledger. */
  Optional<Particulars> find(Urn urn);
}
