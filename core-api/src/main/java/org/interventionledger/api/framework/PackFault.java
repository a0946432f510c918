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
    /** A condition asks for a fact that is derived, and that nobody can record. */
    DERIVED_FACT,
    /** A condition asks for what is stated at another act, and not known here. */
    STATED_ELSEWHERE,
    /** A condition asks for what can never be at once, or for none of what there can be. */
    NEVER_HOLDS,
    /** A condition asks for what was not done, or who was not told, which nobody records. */
    NEVER_FALSE,
    /** More indicators or grounds are asked for than there can be. */
    FEWER_THAN_ASKED,
    /** So many times, and not said in which time. */
    TIMES_WITHOUT_A_TIME,
    /** A figure is to show what the ledger does not hold, and does not say so. */
    UNKNOWN_COLUMN,
    /** A figure calls something outside that it does not show, or that the ledger holds. */
    NOT_OUTSIDE,
    /** A class of access covers nothing. */
    CLASS_OF_NOTHING,
    /** A scale names a class of access that does not cover it. */
    NOT_COVERED,
    /** A class would keep from a role what the ledger does not keep by itself. */
    NOT_KEPT,
    /** No judgement and no rule leads to this level. */
    UNREACHABLE_LEVEL,
    /** A rule or condition speaks of the school, and the scale is kept of others alone. */
    NOT_OF_THE_SCHOOL,
    /** What the authority is to do for all schools at once hangs on one of them. */
    NOT_OF_THE_AUTHORITY,
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
    /** Every school is to be on a register from the start. */
    STARTS_ON,
    /** A measure waits, by what it needs or by what opens it, for what waits for it. */
    NEVER_OPENED,
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
