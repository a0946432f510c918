package org.interventionledger.query.reading;

import java.util.Arrays;

/** Patterns for {@code ilike} that find what a person typed: nothing typed is a wildcard. */
public final class Containing {

  private Containing() {}

  /** One pattern for each word; none for no word, and then every text matches all of them. */
  public static String[] eachWordOf(String typed) {
    return Arrays.stream(typed.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(Containing::text)
        .toArray(String[]::new);
  }

  public static String text(String typed) {
    return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
