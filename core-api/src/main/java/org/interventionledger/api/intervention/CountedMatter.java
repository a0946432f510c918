package org.interventionledger.api.intervention;

/** The periods of working days that can run on the statutory ladder. */
public enum CountedMatter {
  /** Ten working days after the report was received: SI 2005/2038, reg. 7. */
  STATEMENT_OF_ACTION,
  /** For the copy of a direction to the governing body: s.69B. */
  COPY_OF_DIRECTION,
  /** For the governing body's response to a direction: s.69B. */
  REPLY_TO_DIRECTION,
  /** For the authority's response to a direction: ss.69A and 69B. */
  ANSWER_TO_DIRECTION,
  /** For the notice that the authority agreed to give: ss.69A and 69B. */
  DIRECTED_NOTICE
}
