package org.interventionledger.api.support;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;

/**
 * What is a school entitled to on the day? Asked by the query side alone, once its SQL has said
 * that the reader of a {@link FindEntitlements} may know it. Answered by the command side with
 * {@link FindEntitlements.Entitlements}.
 *
 * @param readable the classes of entry that the reader may know of
 */
public record FindEntitlementsUnderFramework(Urn urn, LocalDate on, Set<Readership> readable) {

  public FindEntitlementsUnderFramework {
    readable = Set.copyOf(readable);
  }
}
