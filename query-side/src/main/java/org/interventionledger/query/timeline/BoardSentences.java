package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Map;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;

/** Interim executive boards at work. */
final class BoardSentences {

  private BoardSentences() {}

  static Telling of(InterimBoardEvent event, Mistaken mistaken) {
    return switch (event) {
      case InterimBoardConstituted constituted ->
          Telling.of(constituted)
              .naming("members", constituted.members().stream().map(BoardMember::name).toList())
              .naming("chair", constituted.chair())
              .naming("endsOn", constituted.endsOn())
              .detail(
                  "members", constituted.members().stream().map(BoardSentences::member).toList());
      case BoardMemberAppointed appointed ->
          Telling.of(appointed)
              .naming("member", appointed.member().name())
              .naming("from", appointed.member().appointedFrom())
              .detail("members", List.of(member(appointed.member())));
      case BoardMemberLeft left ->
          Telling.of(left, left.why())
              .naming("member", left.member())
              .detail("reasons", left.reasons());
      case BoardChairNominated nominated ->
          Telling.of(nominated).naming("chair", nominated.chair());
      case InterimBoardEnded ended ->
          Telling.of(ended, ended.how()).detail("arrangements", ended.arrangements());
      case InterimBoardEntryCorrected corrected ->
          mistaken.corrected(corrected.correction(), corrected.replacement());
    };
  }

  private static String member(BoardMember member) {
    return Words.sentence(
        "BoardMember",
        Map.of(
            "name",
            member.name(),
            "from",
            member.appointedFrom(),
            "experience",
            member.experience()));
  }
}
