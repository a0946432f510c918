package org.interventionledger.command.pack;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Who;

/**
 * One row's naming of another.
 *
 * @param path where the name stands
 * @param targets what it may be the name of
 */
record Reference(String path, String name, Set<Target> targets) {

  static Stream<Reference> one(String path, String name, Target first, Target... others) {
    return name == null
        ? Stream.empty()
        : Stream.of(new Reference(path, name, EnumSet.of(first, others)));
  }

  static Stream<Reference> several(
      String path, List<String> names, Target first, Target... others) {
    return IntStream.range(0, names.size())
        .boxed()
        .flatMap(index -> one(path + "/" + index, names.get(index), first, others));
  }

  /** The names in a verb of a rule: one stands by itself, several stand in a list. */
  static Stream<Reference> verb(
      String path, Collection<String> names, Target first, Target... others) {
    var list = List.copyOf(names);
    return list.size() == 1
        ? one(path, list.getFirst(), first, others)
        : several(path, list, first, others);
  }

  static Stream<Reference> who(String path, List<Who> who) {
    return Rows.each(
        path,
        who,
        (place, one) ->
            Stream.concat(
                one(place + "/party", one.party(), Target.PARTY),
                several(place + "/at", one.at(), Target.PERIOD)));
  }

  static Stream<Reference> cadence(String path, List<Cadence> cadence) {
    return Rows.each(
        path, cadence, (place, one) -> several(place + "/at", one.at(), Target.PERIOD));
  }
}
