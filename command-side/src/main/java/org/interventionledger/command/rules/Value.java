package org.interventionledger.command.rules;

import java.util.Set;

/** What is known of one fact. */
public sealed interface Value {

  /** Nobody put it on record. */
  Value UNKNOWN = new Unknown();

  /** It is known that there is none. */
  Value NONE = new None();

  /** Nothing is known of it. */
  record Unknown() implements Value {}

  /** It is known to have no value: what was not held has no outcome. */
  record None() implements Value {}

  /**
   * It has one value. A value may have several names: one category of concern had three in its
   * time, and a condition that asks for any of them means this one. None, where what it is has no
   * name among those that packs know.
   */
  record One(Set<String> names) implements Value {
    public One {
      names = Set.copyOf(names);
    }
  }

  /** Several values stand at once, and these are all of them. */
  record Several(Set<String> values) implements Value {
    public Several {
      values = Set.copyOf(values);
    }
  }

  /** It is counted. */
  record Count(int number) implements Value {}

  static Value of(String value) {
    return new One(Set.of(value));
  }

  static Value of(boolean value) {
    return of(Boolean.toString(value));
  }
}
