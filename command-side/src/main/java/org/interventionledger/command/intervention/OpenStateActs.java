package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.Particulars;

/**
 * Which acts of the Secretary of State can be recorded on a day, by the checks by which they are
 * decided.
 */
record OpenStateActs(OpenActs acts, LegalPosition position, Particulars school, LocalDate on) {

  void judgeAll() {
    acts.judge(
        Act.RECORD_SECRETARY_OF_STATE_WARNING_NOTICE,
        () -> StateNoticeRules.checkMayRecord(school, on));
    judgeNotices(
        Act.RECORD_SECRETARY_OF_STATE_PERMISSION,
        notice -> StateNoticeRules.checkMayPermit(notice, on));
    judgeNotices(
        Act.RECORD_SECRETARY_OF_STATE_COMPLIANCE,
        notice -> StateNoticeRules.checkMayAssess(notice, on));
    judgeNotices(
        Act.RECORD_SECRETARY_OF_STATE_PROPOSAL,
        notice -> StateNoticeRules.checkMayPropose(notice, on));
    judgeNotices(
        Act.RECORD_SECRETARY_OF_STATE_WITHDRAWAL,
        notice -> StateNoticeRules.checkMayWithdraw(notice, on));
    acts.judge(Act.RECORD_INTENTION_OF_SECRETARY_OF_STATE, () -> Freeze.checkMayBegin(school, on));
    acts.judge(Act.RECORD_RELEASE_OF_FREEZE, () -> Freeze.checkMayEnd(position, school, on));
  }

  private void judgeNotices(Act act, Consumer<StateNotice> check) {
    acts.judgeEach(
        act,
        position
            .state()
            .notices()
            .all()
            .map(notice -> OpenActs.about(notice.given().stateNoticeId(), notice)),
        check);
  }
}
