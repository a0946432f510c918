package org.interventionledger.api.pool;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * What happened to an authority's pool of people for boards and governing bodies (items HAV-016 and
 * HAV-017): personal data, of the authority alone.
 */
public sealed interface PoolEvent extends LedgerEvent {

  /** The stream of an authority's pool. */
  static String stream(AuthorityCode authority) {
    return "pool:" + authority;
  }

  AuthorityCode authority();

  String personId();

  LocalDate happenedOn();

  /**
   * A person was added to the pool.
   *
   * @param experience what the person brings
   * @param consentedOn the day on which the person consented to being held in the pool
   */
  record PersonAddedToPool(
      AuthorityCode authority,
      String personId,
      LocalDate addedOn,
      PersonName name,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability,
      LocalDate consentedOn)
      implements PoolEvent {
    public PersonAddedToPool {
      roles = List.copyOf(roles);
    }

    @Override
    public LocalDate happenedOn() {
      return addedOn;
    }
  }

  /** It was said anew as what, with what experience and when a person in the pool can serve. */
  record PoolEntryChanged(
      AuthorityCode authority,
      String personId,
      LocalDate changedOn,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability)
      implements PoolEvent {
    public PoolEntryChanged {
      roles = List.copyOf(roles);
    }

    @Override
    public LocalDate happenedOn() {
      return changedOn;
    }
  }

  /** A person was taken off the pool. */
  record PersonTakenOffPool(
      AuthorityCode authority, String personId, LocalDate takenOffOn, Narrative reasons)
      implements PoolEvent {
    @Override
    public LocalDate happenedOn() {
      return takenOffOn;
    }
  }
}
