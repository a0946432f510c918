package org.interventionledger.api.placement;

import java.util.List;

/** Something that a rule of the framework calls for, and that people do. */
public record CourseStep(Verb verb, List<Labelled> of) {
  public CourseStep {
    of = List.copyOf(of);
  }

  /** What is to be done. */
  public enum Verb {
    /** An activity, a paper, a formal step or a support line is due. */
    DO,
    /** The same is offered. */
    OFFER,
    CONSIDER_LEVEL,
    CONSIDER_STEP,
    /** A formal step is the course. */
    TAKE,
    /** The school is given somebody. */
    ASSIGN,
    /** All of them are told. */
    TELL,
    /** At least one of them is told. */
    TELL_ONE_OF,
    GIVE_LEVEL,
    /** The level next above is the course. */
    ADVANCE,
    /** The level goes back to where it starts, or the school leaves the register. */
    RELEASE,
    /** A finding is to be recorded. */
    FIND
  }
}
