package org.interventionledger.query.journey;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The matters of one kind that a school has had, in the order in which they began. */
record Matters<T>(List<T> all) {

  Matters {
    all = List.copyOf(all);
  }

  static <T> Matters<T> none() {
    return new Matters<>(List.of());
  }

  Matters<T> with(T begun) {
    return new Matters<>(Stream.concat(all.stream(), Stream.of(begun)).toList());
  }

  /**
   * With the one that an entry is about carried on. Where its beginning does not count any more,
   * what rests on it does not either.
   */
  Matters<T> carriedOn(Predicate<T> about, UnaryOperator<T> step) {
    return new Matters<>(
        all.stream().map(matter -> about.test(matter) ? step.apply(matter) : matter).toList());
  }
}
