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
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;

/**
 * Who is in an authority's pool.
 *
 * @param people by their identifiers
 * @param used every identifier that there has been
 */
record PoolState(Map<String, Person> people, Set<String> used) {

  static final PoolState EMPTY = new PoolState(Map.of(), Set.of());

  /** What is held of a person, as it was said last. */
  record Person(PersonName name, Held held, LocalDate saidOn) {}

  /** As what, with what experience and when a person can serve. */
  record Held(List<PoolRole> roles, Narrative experience, Availability availability) {}

  PoolState with(PoolEvent event) {
    var more = new HashMap<>(people);
    switch (event) {
      case PersonAddedToPool it ->
          more.put(
              it.personId(),
              new Person(
                  it.name(),
                  new Held(it.roles(), it.experience(), it.availability()),
                  it.addedOn()));
      case PoolEntryChanged it ->
          more.computeIfPresent(
              it.personId(),
              (_, person) ->
                  new Person(
                      person.name(),
                      new Held(it.roles(), it.experience(), it.availability()),
                      it.changedOn()));
      case PersonTakenOffPool it -> more.remove(it.personId());
    }
    var all = new HashSet<>(used);
    all.add(event.personId());
    return new PoolState(Map.copyOf(more), Set.copyOf(all));
  }

  Optional<Person> named(PersonName name) {
    return people.values().stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
