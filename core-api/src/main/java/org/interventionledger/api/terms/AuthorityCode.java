package org.interventionledger.api.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The Department for Education's three-digit number of a local authority, such as 990: one that is
 * invented.
 */
public record AuthorityCode(@JsonValue String code) implements Comparable<AuthorityCode> {

  public AuthorityCode {
    if (code == null || !code.matches("[0-9]{3}")) {
      throw new IllegalArgumentException("A local authority's code has three digits: " + code);
    }
  }

  @JsonCreator
  public static AuthorityCode of(String code) {
    return new AuthorityCode(code);
  }

  @Override
  public int compareTo(AuthorityCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
