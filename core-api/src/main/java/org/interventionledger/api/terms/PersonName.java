package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of a person: personal data, kept apart from every other text. */
public record PersonName(@JsonValue String name) {

  /** Longest name taken, in characters. */
  public static final int LONGEST = 200;

  public PersonName {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A name has at least one letter");
    }
    if (name.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("A name has no NUL character: no database keeps it");
    }
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException("A name has at most " + LONGEST + " characters");
    }
  }

  @JsonCreator
  public static PersonName of(String name) {
    return new PersonName(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
