package org.interventionledger.ui.form;

/** What a school's own record, or its authority's framework, offers to choose from. */
public enum Offer {
  FRAMEWORK_VERSION,
  REGISTER,
  LEVEL,
  MEETING_KIND,
  ACTIVITY,
  ACTIVITY_HELD,
  OUTCOME,
  PARTY,
  PAPER,
  PAPER_PART,
  BOARD_MEMBER,
  DOCUMENT,
  ADDITIONAL_GOVERNOR,
  INDICATOR,
  FACT,
  FACT_VALUE,
  RULE,
  STEP,
  STEP_GROUND,
  /** What a rule of the framework asks to have been read before something is held. */
  REVIEWED,
  /** The parties, where a rule asks who made contact. */
  CONTACT,
  ENTITLEMENT,
  ENTITLEMENT_LINE,
  COVERED,
  /** What a decision can be about: a draft, a notice, a suspension, a board. */
  MATTER_OF_A_DECISION,
  POOL_CHAIR,
  POOL_MEMBER,
  POOL_GOVERNOR
}
