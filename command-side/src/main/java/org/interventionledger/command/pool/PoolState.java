package org.interventionledger.command.pool;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.pool.PoolEvent.PersonAddedToPool;
import org.interventionledger.api.pool.PoolEvent.PersonTakenOffPool;
import org.interventionledger.api.pool.PoolEvent.PoolEntryChanged;
import org.interventionledger.api.pool.PoolEvent.PoolEntryCorrected;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * Who is in an authority's pool.
 *
 * @param people by their identifiers
 * @param used every identifier that there has been
 * @param length how many entries there are
 */
record PoolState(Map<String, Person> people, Set<String> used, long length) {

  static final PoolState EMPTY = new PoolState(Map.of(), Set.of(), 0);

  /**
   * What is held of a person, as it was said last.
   *
   * @param admittedBy the number of the entry that says so
   * @param heldBy the number of the entry that says so
   * @param changedOn the day on which something was said anew last; empty where nothing was since
   *     the adding
   */
  record Person(
      Admitted admitted, Held held, long admittedBy, long heldBy, Optional<LocalDate> changedOn) {
    /** The day of what was said last. */
    LocalDate saidOn() {
      return changedOn.orElse(admitted.addedOn());
    }

    PersonName name() {
      return admitted.name();
    }
  }

  /** Who was added, on which day, and on which day the person had consented. */
  record Admitted(PersonName name, LocalDate consentedOn, LocalDate addedOn) {}

  /** As what, with what experience and when a person can serve. */
  record Held(List<PoolRole> roles, Narrative experience, Availability availability) {}

  PoolState with(PoolEvent event) {
    var more = new HashMap<>(people);
    switch (event) {
      case PersonAddedToPool it ->
          more.put(
              it.personId(),
              new Person(
                  new Admitted(it.name(), it.consentedOn(), it.addedOn()),
                  new Held(it.roles(), it.experience(), it.availability()),
                  length,
                  length,
                  Optional.empty()));
      case PoolEntryChanged it ->
          more.computeIfPresent(
              it.personId(),
              (_, person) ->
                  new Person(
                      person.admitted(),
                      new Held(it.roles(), it.experience(), it.availability()),
                      person.admittedBy(),
                      length,
                      Optional.of(it.changedOn())));
      case PoolEntryCorrected it ->
          more.computeIfPresent(it.personId(), (_, person) -> corrected(person, it));
      case PersonTakenOffPool it -> more.remove(it.personId());
    }
    var all = new HashSet<>(used);
    all.add(event.personId());
    return new PoolState(Map.copyOf(more), Set.copyOf(all), length + 1);
  }

  private Person corrected(Person person, PoolEntryCorrected event) {
    var admitted = new Admitted(event.name(), event.consentedOn(), event.addedOn());
    var held = new Held(event.roles(), event.experience(), event.availability());
    return new Person(
        admitted,
        held,
        admitted.equals(person.admitted()) ? person.admittedBy() : length,
        held.equals(person.held()) ? person.heldBy() : length,
        person.changedOn());
  }

  /** Somebody whose name reads like that one. */
  Optional<Person> named(PersonName name) {
    return people.values().stream().filter(it -> it.name().isReadAs(name)).findFirst();
  }
}
