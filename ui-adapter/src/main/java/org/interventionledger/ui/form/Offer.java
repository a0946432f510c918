package org.interventionledger.ui.form;

/** What a school's own record, or its authority's framework, offers to choose from. */
public enum Offer {
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
  ENTITLEMENT,
  ENTITLEMENT_LINE,
  POOL_CHAIR,
  POOL_MEMBER,
  POOL_GOVERNOR
}
