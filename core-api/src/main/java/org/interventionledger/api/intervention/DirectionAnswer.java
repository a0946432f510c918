package org.interventionledger.api.intervention;

/** What the authority answers to a direction to consider a warning notice: ss.69A and 69B. */
public enum DirectionAnswer {
  /** It will give the notice, within five working days beginning with the day of the answer. */
  NOTICE_WILL_BE_GIVEN,
  /** It will not. The Secretary of State may then order the notice, where the law has it. */
  NOTICE_DECLINED
}
