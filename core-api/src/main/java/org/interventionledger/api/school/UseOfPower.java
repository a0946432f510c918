package org.interventionledger.api.school;

/** What a power under ss.63, 64 and 66, or SSFA 1998, Sch 15, was used for. */
public enum UseOfPower {
  ARRANGEMENTS,
  ADDITIONAL_GOVERNORS,
  BUDGET_SUSPENSION
}
