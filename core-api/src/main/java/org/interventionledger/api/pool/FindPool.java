package org.interventionledger.api.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;

/**
 * Who is in the pool of the reader's authority? Empty for a reader who may not know it.
 *
 * @param role only who serves as this
 * @param availableOn only who is available on this day
 */
public record FindPool(Reader reader, Optional<PoolRole> role, Optional<LocalDate> availableOn) {

  /** The answer, by name. */
  public record Pool(List<InPool> people) {
    public Pool {
      people = List.copyOf(people);
    }
  }

  /**
   * A person in the pool, as it was said last.
   *
   * @param putRight how entries about the person were put right, the latest last; what they had
   *     said is in the event history, for whoever reads that
   */
  public record InPool(
      AuthorityCode authority,
      String personId,
      PersonName name,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability,
      LocalDate consentedOn,
      LocalDate addedOn,
      List<PutRight> putRight) {
    public InPool {
      roles = List.copyOf(roles);
      putRight = List.copyOf(putRight);
    }
  }

  /**
   * That something entered of a person was put right.
   *
   * @param entries the numbers of the mistaken entries among those of the authority's pool, counted
   *     from 0
   * @param by who recorded it
   */
  public record PutRight(
      List<Long> entries, LocalDate correctedOn, PersonName by, Correction.Reason reason) {
    public PutRight {
      entries = List.copyOf(entries);
    }
  }
}
