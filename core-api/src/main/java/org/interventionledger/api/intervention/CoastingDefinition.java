package org.interventionledger.api.intervention;

/** What "coasting" meant in law, by the day of the Secretary of State's notification: s.60B(3). */
public enum CoastingDefinition {
  /** 11 January 2017 to 31 August 2022: three years of results below thresholds (SI 2017/9). */
  THREE_YEARS_OF_RESULTS,
  /**
   * 1 September 2022 to 16 November 2025: requires improvement after a grade below good (SI
   * 2022/720).
   */
  CONSECUTIVE_GRADES,
  /**
   * Since 17 November 2025: an entry condition met and the exit condition not met since (SI
   * 2025/1120).
   */
  REPORT_CARD_CONDITIONS
}
