package org.interventionledger.command.rules;

import java.util.stream.Stream;

/**
 * Whether something holds. What nobody put on record is neither true nor false: a rule acts on what
 * is known, and a gate stays shut until it is.
 */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /** False as soon as one is, however little is known of the others. */
  static Truth all(Stream<Truth> of) {
    return of.reduce(TRUE, Truth::and);
  }

  /** True as soon as one is, however little is known of the others. */
  public static Truth any(Stream<Truth> of) {
    return not(all(of.map(Truth::not)));
  }

  static Truth not(Truth that) {
    return switch (that) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static Truth and(Truth one, Truth other) {
    if (one == FALSE || other == FALSE) {
      return FALSE;
    }
    return one == TRUE ? other : UNKNOWN;
  }
}
