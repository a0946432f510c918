package org.interventionledger.api.refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One fact of a refusal, with its kind so that pages can write it in words.
 *
 * @param name what the refusal's text calls it
 * @param value an ISO date for {@code DATE}, a whole number for {@code NUMBER}, a constant's name
 *     for {@code TERM}, such names parted by commas for {@code TERMS}, otherwise plain text
 */
public record Fact(String name, Kind kind, String value) {

  /** How to read the value. */
  public enum Kind {
    DATE,
    NUMBER,
    TERM,
    TERMS,
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
    return new Fact(name, Kind.TERM, wordOf(term));
  }

  /** Several constants of the vocabulary, in order. */
  public static Fact terms(String name, Collection<? extends Enum<?>> terms) {
    return new Fact(
        name, Kind.TERMS, terms.stream().map(Fact::wordOf).collect(Collectors.joining(",")));
  }

  public static Fact text(String name, Object text) {
    return new Fact(name, Kind.TEXT, String.valueOf(text));
  }

  private static String wordOf(Enum<?> term) {
    return term.getDeclaringClass().getSimpleName() + "." + term.name();
  }
}
