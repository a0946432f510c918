package org.interventionledger.query.school;

import org.interventionledger.api.record.Readership;

/** The parts of what is on record about a school, each with who may read it. */
enum Part {
  PLACEMENT(Readership.REGISTER),
  INSPECTION(Readership.INSPECTION),
  OUTCOME_TO_SETTLE(Readership.INSPECTION),
  PRE_WARNING(Readership.DEALINGS),
  NOTICE_DRAFT(Readership.STATUTORY),
  NOTICE(Readership.STATUTORY),
  MEETING(Readership.DEALINGS),
  ACTIVITY(Readership.DEALINGS),
  PAPER(Readership.DEALINGS),
  TIMETABLE(Readership.DEALINGS),
  SUPPORT(Readership.DEALINGS),
  INDICATOR(Readership.REGISTER),
  BOARD_APPLICATION(Readership.BOARD),
  BOARD(Readership.BOARD),
  REFERRAL(Readership.STATUTORY),
  STATE_ACT(Readership.STATUTORY),
  POWER(Readership.STATUTORY),
  APPROACH(Readership.DEALINGS),
  STATEMENT(Readership.STATUTORY),
  DRAFT_REPORT(Readership.DEALINGS),
  INFORMATION_MATTER(Readership.DELIBERATION);

  private final Readership readership;

  Part(Readership readership) {
    this.readership = readership;
  }

  Readership readership() {
    return readership;
  }
}
