package org.interventionledger.api.refusal;

import java.time.LocalDate;

/**
 * One fact of a refusal, with its kind so that pages can write it in words.
 *
 * @param name what the refusal's text calls it
 * @param value an ISO date for {@code DATE}, a whole number for {@code NUMBER}, a constant's name for
 *     {@code TERM}, otherwise plain text
 */
public record Fact(String name, Kind kind, String value) {

  /** How to read the value. */
  public enum Kind {
    DATE,
    NUMBER,
    TERM,
    TEXT
  }

  public static Fact date(String name, LocalDate date) {
    return new Fact(name, Kind.DATE, date.toString());
  }

  public static Fact number(String name, long number) {
    return new Fact(name, Kind.NUMBER, Long.toString(number));
  }

  /** A constant of the vocabulary; pages look its word up as {@code <EnumName>.<CONSTANT>}. */
  public static Fact term(String name, Enum<?> term) {
    return new Fact(name, Kind.TERM, term.getDeclaringClass().getSimpleName() + "." + term.name());
  }

  public static Fact text(String name, Object text) {
    return new Fact(name, Kind.TEXT, String.valueOf(text));
  }
}
