package org.interventionledger.command.intervention;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Matters of one kind under their identifiers, in the order in which they began. */
record Matters<M>(Map<String, M> byId) {

  Matters {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  static <M> Matters<M> none() {
    return new Matters<>(Map.of());
  }

  Optional<M> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Stream<M> all() {
    return byId.values().stream();
  }

  /** With what becomes of each. */
  Matters<M> each(UnaryOperator<M> becomes) {
    var all = new LinkedHashMap<String, M>();
    byId.forEach((id, matter) -> all.put(id, becomes.apply(matter)));
    return new Matters<>(all);
  }

  /** With what becomes of one of them, which may not have begun. */
  Matters<M> with(String id, UnaryOperator<Optional<M>> becomes) {
    var more = new LinkedHashMap<>(byId);
    becomes.apply(find(id)).ifPresent(matter -> more.put(id, matter));
    return new Matters<>(more);
  }
}
