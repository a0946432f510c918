package org.interventionledger.api.terms;

/** What an officer says in an act so that others can follow the decision later. */
public enum Explanation {
  REASONS,
  /** What the authority is concerned about, where that is why it acts. */
  CONCERNS,
  /** What a review found. */
  FINDINGS,
  /** How answers were taken into account, or what came of considering something. */
  CONSIDERATION,
  /** Why notice in writing is reasonable notice: EIA 2006, s.60(1)(d). */
  WHY_NOTICE_IS_REASONABLE,
  /** Why less than a month's notice is necessary: SSFA 1998, Sch 15 para 1. */
  NECESSITY_OF_SHORT_NOTICE,
  /** Why a period ends on the day that an officer judged, where it cannot be counted. */
  WHY_A_DAY_IS_JUDGED,
  /** Why nothing is proposed in a statement of action: EA 2005, s.15(2). */
  REASONS_FOR_NO_ACTION,
  /** Why something was done otherwise than the authority's framework has it. */
  WHY_OTHERWISE,
  /** What stands in a part of a paper of the framework. */
  WHAT_A_PAPER_CONTAINS,
  /** What was gone through and settled at a meeting, or what a report told. */
  ACCOUNT,
  /** What shows something, where no document does. */
  WHAT_SHOWS_IT,
  /** Why a notice or a copy was not served at the same time as the notice was given. */
  WHY_SERVED_APART,
  /** Why a posted letter is judged to have been served on a day: Interpretation Act 1978, s.7. */
  WHY_DEEMED_SERVED,
  /** Why nobody appoints foundation governors of a school. */
  WHY_THERE_IS_NO_APPOINTER,
  /** Why an entry is put right. */
  WHY_AN_ENTRY_IS_MISTAKEN,
  /** Why an act is recorded later than it was done. */
  WHY_AN_ENTRY_IS_LATE
}
