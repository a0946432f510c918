package org.interventionledger.command.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Condition.Holds;
import org.interventionledger.api.framework.Condition.Test;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.api.framework.Who;

/** Every condition of a pack, taken apart. */
final class Conditions {

  private Conditions() {}

  /** One thing that is asked, and where. */
  record Placed(String path, Holds holds) {}

  static Stream<Placed> in(Pack pack) {
    return Stream.of(
            Rows.each(
                "/activities",
                pack.activities(),
                (path, row) ->
                    Stream.of(
                            in(path + "/when", row.when()),
                            who(path, row.who()),
                            Rows.each(
                                path + "/variants",
                                row.variants(),
                                (place, variant) ->
                                    Stream.concat(
                                        in(place + "/when", variant.when()),
                                        who(place, variant.who()))))
                        .flatMap(found -> found)),
            Rows.each(
                "/records",
                pack.records(),
                (path, row) -> Stream.concat(in(path + "/when", row.when()), who(path, row.who()))),
            Rows.each(
                "/measures",
                pack.measures(),
                (path, row) ->
                    Stream.of(
                            in(path + "/when", row.when()),
                            in(path + "/needs", row.needs()),
                            who(path, row.who()))
                        .flatMap(found -> found)),
            Rows.each(
                "/entitlements",
                pack.entitlements(),
                (path, row) -> in(path + "/when", row.when())),
            Rows.each(
                "/rules",
                pack.rules(),
                (path, row) ->
                    Stream.concat(
                        in(path + "/when", row.when()), in(path + "/needs", row.needs()))),
            Rows.each(
                "/access",
                pack.access(),
                (path, row) ->
                    Rows.each(
                        path + "/readers",
                        row.readers(),
                        (place, reader) -> in(place + "/when", reader.when()))),
            Rows.each("/kpis", pack.kpis(), (path, row) -> in(path + "/of", row.of())))
        .flatMap(found -> found);
  }

  private static Stream<Placed> who(String path, List<Who> who) {
    return Rows.each(path + "/who", who, (place, one) -> in(place + "/when", one.when()));
  }

  static Stream<Placed> in(String path, Condition condition) {
    return switch (condition) {
      case Condition.All(var of) -> of.stream().flatMap(part -> in(path, part));
      case Condition.AnyOf(var of) -> Rows.each(path + "/any", of, Conditions::in);
      case Condition.Not(var that) -> in(path + "/not", that);
      case Holds holds -> Stream.of(new Placed(path + "/" + holds.asked().name(), holds));
    };
  }

  /**
   * The levels of a scale to which a condition keeps a school; empty where it says nothing of it.
   */
  static Optional<Set<String>> levels(Condition condition, Scale scale) {
    return switch (condition) {
      case Condition.All(var of) ->
          of.stream().flatMap(part -> levels(part, scale).stream()).reduce(Conditions::both);
      case Condition.AnyOf(var of) -> either(of.stream().map(part -> levels(part, scale)).toList());
      case Condition.Not _ -> Optional.empty();
      case Holds(Asked.Named(var name), var test) when name.equals(scale.id()) ->
          Optional.of(
              scale.levels().stream()
                  .map(Level::id)
                  .filter(Objects::nonNull)
                  .filter(passes(test))
                  .collect(Collectors.toSet()));
      case Holds _ -> Optional.empty();
    };
  }

  static Predicate<String> passes(Test test) {
    return value ->
        switch (test) {
          case Test.Among(var values) -> values.contains(value);
          case Test.Other(var than) -> !than.contains(value);
          case Test.AtLeast _ -> true;
        };
  }

  private static Optional<Set<String>> either(List<Optional<Set<String>>> each) {
    if (each.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        each.stream().flatMap(Optional::stream).flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }
}
