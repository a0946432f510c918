package org.interventionledger.ui.form;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field its path, such as {@code copies[0].addressee}; empty for the form as a whole
 * @param facts what the fault's text quotes
 */
public record Fault(String field, Kind kind, List<Object> facts) {

  /** The kinds of fault; each has its text in the pages' messages. */
  public enum Kind {
    UNKNOWN,
    MISSING,
    NOT_A_TEXT,
    NOT_A_DATE,
    DATE_OUT_OF_RANGE,
    NOT_A_NUMBER,
    NUMBER_OUT_OF_RANGE,
    NOT_ONE_OF,
    TWICE,
    NOT_A_LIST,
    NOT_AN_OBJECT,
    TOO_LONG,
    TOO_MANY,
    TOO_FEW,
    NO_WORD,
    UNREADABLE_CHARACTER,
    NOT_A_UUID,
    NOT_A_STREAM,
    NOT_OF_THIS_STREAM,
    NOT_YAML,
    NAMED_TWICE,
    AGAINST_SCHEMA,
    NOT_CSV,
    NOT_A_SCHOOL_YEAR,
    NOT_TWO_DAYS,
    NOT_A_URN,
    UNSOUND,
    NOT_VALID
  }

  public Fault {
    facts = List.copyOf(facts);
  }

  static Fault of(String field, Kind kind, Object... facts) {
    return new Fault(field, kind, List.of(facts));
  }
}
