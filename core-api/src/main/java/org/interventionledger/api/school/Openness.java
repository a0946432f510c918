package org.interventionledger.api.school;

/**
 * How far the confidential part of a school's record is open to a reader, whatever is or is not on
 * record in it.
 */
public enum Openness {
  /** Whatever the role reads. */
  OPEN,
  /**
   * Not the register, the levels and the dealings: the role does not read them, or the framework
   * keeps them from it without a need to know. What is empty of these may exist.
   */
  WITHOUT_THE_REGISTER,
  /**
   * The school has gone to another authority: the timeline, and who may know of the school, tell
   * what the reader's own put on record in its time.
   */
  OF_ITS_TIME,
  /** Nothing but the particulars, and what the law opens to everybody. */
  PARTICULARS_ONLY;

  /** Whether the school is the reader's to read, in all of it or without the register. */
  public boolean isShown() {
    return this == OPEN || this == WITHOUT_THE_REGISTER;
  }
}
