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
  DIRECTED_NOTICE,
  /** Fifteen working days following the day a notice was given: ss.60 and 60A until 2016. */
  INITIAL_PERIOD,
  /** Fifteen working days following its confirmation: ss.60(10) and 60A(10) until 2016. */
  PERIOD_AFTER_CONFIRMATION;

  /** Whether it is a compliance period of a warning notice. */
  public boolean isOfNotice() {
    return switch (this) {
      case INITIAL_PERIOD, PERIOD_AFTER_CONFIRMATION -> true;
      case STATEMENT_OF_ACTION,
          COPY_OF_DIRECTION,
          REPLY_TO_DIRECTION,
          ANSWER_TO_DIRECTION,
          DIRECTED_NOTICE ->
          false;
    };
  }
}
