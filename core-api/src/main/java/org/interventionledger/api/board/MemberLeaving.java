package org.interventionledger.api.board;

/** Why a member leaves: EIA 2006, Sch 6 para 5. */
public enum MemberLeaving {
  RESIGNATION,
  INCAPACITY_OR_MISBEHAVIOUR,
  NOTICE_UNDER_TERMS
}
