package org.interventionledger.command.pack;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a section with their places in it. */
final class Rows {

  private Rows() {}

  /** Whether any row, with its place, is so. */
  static <T> boolean anyOf(String section, List<T> rows, BiPredicate<String, T> is) {
    return IntStream.range(0, rows.size())
        .anyMatch(index -> is.test(section + "/" + index, rows.get(index)));
  }

  /** Looks at each row; its place is the section's and its number. */
  static <T, R> Stream<R> each(
      String section, List<T> rows, BiFunction<String, T, Stream<R>> look) {
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(index -> look.apply(section + "/" + index, rows.get(index)));
  }
}
