package org.interventionledger.command.rules;

import static java.util.Comparator.comparingInt;

import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;

/**
 * The two levels of a register: that a school is on it, and that it is not. A document that has no
 * words of its own for them need not list any.
 */
public final class OnRegister {

  private OnRegister() {}

  /** The level that says that a school is on it: the higher of the two. */
  public static String on(Scale register) {
    return register.levels().stream().max(comparingInt(Level::rank)).map(Level::id).orElse("on");
  }

  public static String off(Scale register) {
    return register.levels().stream().min(comparingInt(Level::rank)).map(Level::id).orElse("off");
  }
}
