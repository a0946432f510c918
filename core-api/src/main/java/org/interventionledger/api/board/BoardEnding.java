package org.interventionledger.api.board;

/** How an interim period ends: EIA 2006, Sch 6 paras 7, 16 to 18. */
public enum BoardEnding {
  /** The period the notice set ran out (para 7). */
  PERIOD_EXPIRED,
  /** By notice that normal government resumes (para 17). */
  NORMAL_GOVERNMENT_RESUMES,
  /** The school became an academy. */
  CONVERSION,
  /** The school closed (para 16). */
  CLOSURE
}
