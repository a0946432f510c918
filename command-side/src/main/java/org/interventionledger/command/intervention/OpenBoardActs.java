package org.interventionledger.command.intervention;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.command.board.BoardOnDay;

/** Which acts of Schedule 6 may be done on the school's interim boards on a day. */
record OpenBoardActs(OpenActs acts, List<BoardOnDay> boards) {

  void judgeAll() {
    judge(Act.APPOINT_BOARD_MEMBER, BoardOnDay::checkMayAppoint);
    judge(Act.RECORD_MEMBER_LEFT, BoardOnDay::checkMayLose);
    judge(Act.NOMINATE_CHAIR, BoardOnDay::checkMayNominate);
    judge(Act.MAKE_INSTRUMENT_OF_APPOINTMENT, BoardOnDay::checkMayMakeInstrument);
    judge(Act.GIVE_NOTICE_OF_RESUMPTION, BoardOnDay::checkMayGiveResumption);
    judge(Act.SET_UP_SHADOW_GOVERNING_BODY, BoardOnDay::checkMaySetUpShadow);
    acts.judgeEach(Act.END_INTERIM_BOARD, each(), BoardOnDay::checkMayEnd, BoardOnDay::endings);
    judge(Act.HAND_BACK_TO_GOVERNING_BODY, BoardOnDay::checkMayHandBack);
  }

  private void judge(Act act, Consumer<BoardOnDay> check) {
    acts.judgeEach(act, each(), check);
  }

  private Stream<About<BoardOnDay>> each() {
    return boards.stream().map(board -> OpenActs.about(Integer.toString(board.number()), board));
  }
}
