package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    acts.judge(
        Act.RECORD_POWER_OF_SECRETARY_OF_STATE, () -> StatePowerRules.checkMayUseSome(school, on));
    acts.judge(
        Act.RECORD_END_OF_POWER_OF_SECRETARY_OF_STATE,
        () -> StatePowerRules.checkMayEndSome(position, school, on));
    judgeTakeover();
    acts.judge(
        Act.RECORD_DIRECTION_ON_INTERIM_BOARD, () -> BoardDirections.checkMayRecord(school, on));
    judgeDirections();
    acts.judge(
        Act.RECORD_COASTING_NOTIFICATION,
        () -> CoastingSchools.checkMayBegin(position, school, on));
    acts.judge(Act.RECORD_END_OF_COASTING, () -> CoastingSchools.checkMayEnd(position, school, on));
    acts.judge(
        Act.RECORD_ACADEMY_ORDER, () -> AcademyOrderRules.checkMayOrder(position, school, on));
    acts.judge(
        Act.RECORD_REVOCATION_OF_ACADEMY_ORDER,
        () -> AcademyOrderRules.checkMayRevoke(position, school, on));
    acts.judge(
        Act.RECORD_DIRECTED_STEPS, () -> AcademyOrderRules.checkMayDirect(position, school, on));
    acts.judge(
        Act.RECORD_CONVERSION, () -> AcademyOrderRules.checkMayConvert(position, school, on));
  }

  private void judgeDirections() {
    acts.judge(Act.RECORD_DIRECTION_TO_WARN, () -> DirectionRules.checkMayRecordSome(school, on));
    judgeDirections(Act.COPY_DIRECTION, it -> DirectionRules.checkMayCopy(it, on));
    judgeDirections(
        Act.RECORD_GOVERNING_BODYS_RESPONSE, it -> DirectionRules.checkMayRespond(it, on));
    judgeDirections(Act.ANSWER_DIRECTION, it -> DirectionRules.checkMayAnswer(it, on));
    judgeDirections(Act.RECORD_ORDER_TO_WARN, it -> DirectionRules.checkMayOrder(it, on));
  }

  private void judgeDirections(Act act, Consumer<Direction> check) {
    acts.judgeEach(
        act,
        Direction.of(acts.file())
            .all()
            .map(direction -> OpenActs.about(direction.given().directionId(), direction)),
        check);
  }

  private void judgeTakeover() {
    Runnable check = () -> StatePowerRules.checkMayTakeOver(position, school, on);
    if (position.board() instanceof BoardRoad.Established(var board)) {
      var about = OpenActs.about(Integer.toString(board.board()), board);
      acts.judgeEach(Act.RECORD_TAKEOVER_OF_INTERIM_BOARD, Stream.of(about), _ -> check.run());
    } else {
      acts.judge(Act.RECORD_TAKEOVER_OF_INTERIM_BOARD, check);
    }
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
