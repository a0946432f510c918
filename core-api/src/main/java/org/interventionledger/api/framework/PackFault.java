package org.interventionledger.api.framework;

import java.util.List;

/**
 * What is wrong in a pack.
 *
 * @param path where, as a JSON pointer, such as {@code /rules/3/then}
 * @param facts the names and values in question
 */
public record PackFault(String path, Kind kind, List<String> facts) {

  public PackFault {
    facts = List.copyOf(facts);
  }

  public static PackFault at(String path, Kind kind, String... facts) {
    return new PackFault(path, kind, List.of(facts));
  }

  /** The kinds of fault that a schema cannot see. */
  public enum Kind {
    /** What decisions rest on is not there. */
    MISSING_PART,
    /** An identifier stands twice where one is meant. */
    DUPLICATE_ID,
    /** Nothing in the pack has this name. */
    BAD_REFERENCE,
    /** A condition asks for something that is neither on record nor a fact or scale of the pack. */
    UNKNOWN_FACT,
    /** A condition waits for a value that can never be. */
    UNKNOWN_VALUE,
    /** No judgement and no rule leads to this level. */
    UNREACHABLE_LEVEL,
    /** A rule or condition speaks of the school, and the scale is kept of others alone. */
    NOT_OF_THE_SCHOOL,
    /** Rules set each other off without end. */
    RULE_CYCLE,
    /** A rule would lower an ordinal level. */
    LOWERS_LEVEL,
    /** It asks for less than the law. */
    LOWERS_LAW,
    /** A step of the law that is left to judgement is made a duty, or taken by itself. */
    POWER_AS_A_DUTY,
    /** A register that is not told by two levels: on, and off. */
    REGISTER_LEVELS,
    /** What a gate needs can itself only be once the gate is open. */
    GATE_NEVER_OPENS,
    /** What the ledger is to do by itself, it never does so. */
    NOT_DONE_BY_ITSELF,
    /** A number is asked of what is told in words. */
    NOT_COUNTED,
    /** What a gate is to let through is another gate, which does nothing. */
    UNLESS_A_GATE,
    /** Levels of several scales have the name by which one is meant. */
    AMBIGUOUS_LEVEL
  }
}
