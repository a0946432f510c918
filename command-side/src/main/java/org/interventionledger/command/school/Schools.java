package org.interventionledger.command.school;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.terms.Urn;

/** What the ledger holds of the national register. */
public interface Schools {

  /** A school's particulars as last taken in; empty for a school that is not in the ledger. */
  Optional<Particulars> find(Urn urn);

  /** The same by the day; empty alike. */
  default Optional<SchoolInTime> inTime(Urn urn) {
    return find(urn).map(SchoolInTime::always);
  }

  /** Its links to those before and after it; none where none were taken in. */
  default List<SchoolLink> links(Urn urn) {
    return List.of();
  }
}
