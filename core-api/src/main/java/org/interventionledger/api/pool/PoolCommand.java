package org.interventionledger.api.pool;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.interventionledger.api.Act;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/** What is done about an authority's pool of people for boards and governing bodies. */
public sealed interface PoolCommand {

  AuthorityCode authority();

  /** One person in the pool; a UUID. */
  String personId();

  /** The day it was done. */
  LocalDate happenedOn();

  /** The kind of act that it is. */
  Act act();

  @TargetAggregateIdentifier
  default String stream() {
    return PoolEvent.stream(authority());
  }

  /**
   * Add a person to the pool.
   *
   * @param experience what the person brings
   * @param consentedOn the day on which the person consented to being held in the pool
   */
  record AddToPool(
      AuthorityCode authority,
      String personId,
      LocalDate addedOn,
      PersonName name,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability,
      LocalDate consentedOn)
      implements PoolCommand {
    public AddToPool {
      roles = List.copyOf(roles);
    }

    @Override
    public LocalDate happenedOn() {
      return addedOn;
    }

    @Override
    public Act act() {
      return Act.ADD_TO_POOL;
    }
  }

  /** Say anew as what, with what experience and when a person in the pool can serve. */
  record ChangePoolEntry(
      AuthorityCode authority,
      String personId,
      LocalDate changedOn,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability)
      implements PoolCommand {
    public ChangePoolEntry {
      roles = List.copyOf(roles);
    }

    @Override
    public LocalDate happenedOn() {
      return changedOn;
    }

    @Override
    public Act act() {
      return Act.CHANGE_POOL_ENTRY;
    }
  }

  /**
   * Put right what was entered wrongly of a person in the pool. Everything that is held of the
   * person is said as it should have been entered.
   *
   * @param evidence what shows that it was mistaken
   */
  record CorrectPoolEntry(
      AuthorityCode authority,
      String personId,
      LocalDate correctedOn,
      Correction.Reason reason,
      Narrative explanation,
      Narrative evidence,
      LocalDate addedOn,
      PersonName name,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability,
      LocalDate consentedOn)
      implements PoolCommand {
    public CorrectPoolEntry {
      roles = List.copyOf(roles);
    }

    @Override
    public LocalDate happenedOn() {
      return correctedOn;
    }

    @Override
    public Act act() {
      return Act.CORRECT_POOL_ENTRY;
    }
  }

  /** Take a person off the pool. */
  record TakeOffPool(
      AuthorityCode authority, String personId, LocalDate takenOffOn, Narrative reasons)
      implements PoolCommand {
    @Override
    public LocalDate happenedOn() {
      return takenOffOn;
    }

    @Override
    public Act act() {
      return Act.TAKE_OFF_POOL;
    }
  }
}
