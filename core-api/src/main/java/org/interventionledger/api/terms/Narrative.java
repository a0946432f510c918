package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Free text that an officer wrote about a school: reasons, concerns, matters, outcomes. It has a
 * type of its own so that it can be sealed, withheld or erased without touching the rest of an
 * event.
 */
public record Narrative(@JsonValue String text) {

  /** Longest text taken, in characters. */
  public static final int LONGEST = 20_000;

  public Narrative {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("A narrative has at least one word");
    }
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A narrative has no NUL character: no database keeps it");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("A narrative has at most " + LONGEST + " characters");
    }
  }

  @JsonCreator
  public static Narrative of(String text) {
    return new Narrative(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
