package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Unique reference number of a school: the six digits under which "Get Information About Schools"
 * lists it. A school that becomes an academy gets a new one.
 */
public record Urn(@JsonValue int number) implements Comparable<Urn> {

  public Urn {
    if (number < 100_000 || number > 999_999) {
      throw new IllegalArgumentException(
          "A URN has six digits, and does not start with 0: " + number);
    }
  }

  @JsonCreator
  public static Urn of(int number) {
    return new Urn(number);
  }

  /**
   * @throws IllegalArgumentException when the text is not six digits
   */
  public static Urn parse(String text) {
    var digits = text.strip();
    if (!digits.matches("[1-9][0-9]{5}")) {
      throw new IllegalArgumentException(
          "A URN has six digits, and does not start with 0: " + text);
    }
    return new Urn(Integer.parseInt(digits));
  }

  @Override
  public int compareTo(Urn other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
