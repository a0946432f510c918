package org.interventionledger.api.pool;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.correction.Correction;
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

  /**
   * What had been entered wrongly of a person in the pool was put right: from here on the pool
   * holds this of the person. The mistaken entry stays readable.
   *
   * @param correction its entry is the one by which the mistake came: where the name, the day of
   *     consent or the day of adding was wrong, the one that added the person or put that right
   *     last; otherwise the one that last said what the person can serve as, and when
   * @param also the number of that last one, where it is another and what it says was wrong too
   */
  record PoolEntryCorrected(
      AuthorityCode authority,
      String personId,
      Correction correction,
      LocalDate addedOn,
      PersonName name,
      List<PoolRole> roles,
      Narrative experience,
      Availability availability,
      LocalDate consentedOn,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Long> also)
      implements PoolEvent {
    public PoolEntryCorrected {
      roles = List.copyOf(roles);
    }

    /** Where the mistake came by one entry. */
    public PoolEntryCorrected(
        AuthorityCode authority,
        String personId,
        Correction correction,
        LocalDate addedOn,
        PersonName name,
        List<PoolRole> roles,
        Narrative experience,
        Availability availability,
        LocalDate consentedOn) {
      this(
          authority,
          personId,
          correction,
          addedOn,
          name,
          roles,
          experience,
          availability,
          consentedOn,
          Optional.empty());
    }

    /** The numbers of every entry that it puts right. */
    public List<Long> entries() {
      return Stream.concat(Stream.of(correction.entry()), also.stream()).toList();
    }

    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
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
