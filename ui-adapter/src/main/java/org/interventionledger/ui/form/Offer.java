package org.interventionledger.ui.form;

/** What a school's own record, or its authority's framework, offers to choose from. */
public enum Offer {
  REGISTER,
  LEVEL,
  MEETING_KIND,
  BOARD_MEMBER,
  DOCUMENT,
  ADDITIONAL_GOVERNOR,
  PARTY,
  INDICATOR,
  FACT,
  FACT_VALUE,
  RULE,
  STEP,
  STEP_GROUND
}
