package org.interventionledger.api.framework;

import java.util.List;
import java.util.Map;

/** What was written in a pack, as lists: nothing written is an empty list. */
final class Given {

  private Given() {}

  static <T> List<T> list(List<T> written) {
    return written == null ? List.of() : List.copyOf(written);
  }

  static Condition when(Condition written) {
    return written == null ? Condition.ALWAYS : written;
  }

  /** Silence makes no duty and is no offer either: it is the usual course, for all that is read. */
  static Force force(Force written) {
    return written == null ? Force.usual : written;
  }

  /**
   * One word, or a list of words. Truth values and numbers count as the words they are written
   * with.
   */
  static List<String> words(Object written) {
    return written instanceof List<?> several
        ? several.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(written));
  }

  /** The same the other way: one word stands alone. */
  static Object written(List<String> words) {
    return words.size() == 1 ? words.getFirst() : words;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object written) {
    if (written instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new IllegalArgumentException("Names and values are needed, not " + written);
  }
}
