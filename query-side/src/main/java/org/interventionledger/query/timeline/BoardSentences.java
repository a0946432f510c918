package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Map;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;

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
      case InstrumentOfAppointmentMade made ->
          Telling.of(made)
              .naming("member", made.member())
              .naming("until", made.until())
              .detail("terms", made.terms())
              .detail("pay", made.pay())
              .detail("endsByNotice", made.endsByNotice())
              .detail("copies", InterventionSentences.copies(made.copies()))
              .detail("noAppointer", made.noAppointer())
              .detail("underAuthority", made.underAuthority());
      case NoticeOfResumptionGiven given ->
          Telling.of(given)
              .naming("resumesOn", given.resumesOn())
              .detail("copies", InterventionSentences.copies(given.copies()))
              .detail("noAppointer", given.noAppointer())
              .detail("reasons", given.reasons())
              .detail("underAuthority", given.underAuthority())
              .giving(given.approval());
      case ShadowGoverningBodySetUp setUp ->
          Telling.of(setUp)
              .naming("members", setUp.members())
              .naming("atTheLatest", setUp.atTheLatest())
              .detail("constitution", setUp.constitution())
              .detail("underAuthority", setUp.underAuthority());
      case HandedBackToGoverningBody followed ->
          Telling.of(followed)
              .naming("chair", followed.chair())
              .detail("constitution", followed.constitution());
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
