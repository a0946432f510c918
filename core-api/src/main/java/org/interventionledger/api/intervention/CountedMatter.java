package org.interventionledger.api.intervention;

import org.interventionledger.api.Act;

/** The periods of working days that can run at a school. */
public enum CountedMatter {
  /** Ten working days after the report was received: SI 2005/2038, reg. 7. */
  STATEMENT_OF_ACTION(Act.SEND_STATEMENT_OF_ACTION),
  /** For the copy of a direction to the governing body: s.69B. */
  COPY_OF_DIRECTION(Act.COPY_DIRECTION),
  /** For the governing body's response to a direction: s.69B. */
  REPLY_TO_DIRECTION(Act.RECORD_GOVERNING_BODYS_RESPONSE),
  /** For the authority's response to a direction: ss.69A and 69B. */
  ANSWER_TO_DIRECTION(Act.ANSWER_DIRECTION),
  /** For the notice that the authority agreed to give: ss.69A and 69B. */
  DIRECTED_NOTICE(Act.GIVE_WARNING_NOTICE),
  /** Fifteen working days following the day a notice was given: ss.60 and 60A until 2016. */
  INITIAL_PERIOD(Act.ASSESS_COMPLIANCE),
  /** Fifteen working days following its confirmation: ss.60(10) and 60A(10) until 2016. */
  PERIOD_AFTER_CONFIRMATION(Act.ASSESS_COMPLIANCE),
  /** Five working days for comments on the draft of a report: SI 2005/2038, reg. 5. */
  COMMENTS_ON_DRAFT_REPORT(Act.RECORD_COMMENTS_SENT),
  /** Twenty working days of the whole United Kingdom for an answer: FOIA 2000, s.10. */
  INFORMATION_REQUEST(Act.RECORD_INFORMATION_ANSWER);

  private final Act act;

  CountedMatter(Act act) {
    this.act = act;
  }

  /**
   * The act that the period is for. It is counted again as long as that act may still be done at
   * the school.
   */
  public Act act() {
    return act;
  }

  /** Whether it is a compliance period of a warning notice. */
  public boolean isOfNotice() {
    return act == Act.ASSESS_COMPLIANCE;
  }
}
