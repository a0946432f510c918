package org.interventionledger.command.board;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.CorrectInterimBoardEntry;
import org.interventionledger.api.board.InterimBoardCommand.EndInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.board.InterimBoardCommand.HandBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardCommand.MakeInstrumentOfAppointment;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.board.InterimBoardCommand.RecordMemberLeft;
import org.interventionledger.api.board.InterimBoardCommand.SetUpShadowGoverningBody;
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
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.journal.PuttingRight;
import org.interventionledger.command.journal.Replacement;

/**
 * Putting right what was entered about a board. Its constitution is not put right here but with the
 * establishment that it follows from, and its end not once the school has stepped on to another
 * board.
 */
final class BoardCorrections {

  private BoardCorrections() {}

  static InterimBoardEntryCorrected decide(
      CorrectInterimBoardEntry act, Journal<InterimBoardEvent> journal, BoardDecisions decisions) {
    journal.entry(act.correction().entry()).ifPresent(mistaken -> check(mistaken, act, decisions));
    var before = journal.before(act.correction().entry());
    var replacement =
        act.replacement()
            .map(
                right ->
                    new Replacement<InterimBoardEvent>(
                        kind(right), _ -> decisions.decide(right, before)));
    var instead =
        PuttingRight.decide(journal, act.correction(), BoardCorrections::restsOn, replacement);
    return new InterimBoardEntryCorrected(
        act.urn(), decisions.authority(), act.board(), act.correction(), instead);
  }

  private static void check(
      Entry<InterimBoardEvent> mistaken, CorrectInterimBoardEntry act, BoardDecisions decisions) {
    if (mistaken.event() instanceof InterimBoardConstituted) {
      throw new Refused(
          RecordRefusal.CORRECTED_AT_ITS_CAUSE,
          number("entry", mistaken.number()),
          text("cause", "intervention:" + act.urn()));
    }
    if (mistaken.event() instanceof InterimBoardEnded) {
      decisions
          .steppingOn()
          .sinceTheEndOf(act.urn(), act.board())
          .ifPresent(later -> refuseBecauseOf(later, mistaken));
    }
  }

  private static void refuseBecauseOf(
      Entry<InterventionEvent> later, Entry<InterimBoardEvent> mistaken) {
    throw new Refused(
        RecordRefusal.LATER_ENTRIES_REST_ON_IT,
        number("entry", mistaken.number()),
        number("later", later.number()),
        text("laterType", later.event().getClass().getSimpleName()),
        date("laterOn", later.event().happenedOn()));
  }

  /**
   * Later entries about the same member; and a member may have left only because another had come.
   */
  private static boolean restsOn(InterimBoardEvent later, InterimBoardEvent earlier) {
    var namesInBoth = names(later);
    namesInBoth.retainAll(names(earlier));
    return !namesInBoth.isEmpty()
        || earlier instanceof BoardMemberAppointed && later instanceof BoardMemberLeft
        || earlier instanceof NoticeOfResumptionGiven
            && (later instanceof InterimBoardEnded || later instanceof ShadowGoverningBodySetUp)
        || earlier instanceof InterimBoardEnded && later instanceof HandedBackToGoverningBody;
  }

  private static Set<PersonName> names(InterimBoardEvent event) {
    return (switch (event) {
          case InterimBoardConstituted constituted ->
              constituted.members().stream().map(BoardMember::name);
          case BoardMemberAppointed appointed -> Stream.of(appointed.member().name());
          case BoardMemberLeft left -> Stream.of(left.member());
          case BoardChairNominated nominated -> Stream.of(nominated.chair());
          case InstrumentOfAppointmentMade made -> Stream.of(made.member());
          case NoticeOfResumptionGiven _,
              ShadowGoverningBodySetUp _,
              HandedBackToGoverningBody _,
              InterimBoardEnded _,
              InterimBoardEntryCorrected _ ->
              Stream.<PersonName>empty();
        })
        .collect(Collectors.toSet());
  }

  private static Class<? extends InterimBoardEvent> kind(InterimBoardCommand command) {
    return switch (command) {
      case ConstituteInterimBoard _ -> InterimBoardConstituted.class;
      case AppointBoardMember _ -> BoardMemberAppointed.class;
      case RecordMemberLeft _ -> BoardMemberLeft.class;
      case NominateChair _ -> BoardChairNominated.class;
      case MakeInstrumentOfAppointment _ -> InstrumentOfAppointmentMade.class;
      case GiveNoticeOfResumption _ -> NoticeOfResumptionGiven.class;
      case SetUpShadowGoverningBody _ -> ShadowGoverningBodySetUp.class;
      case HandBackToGoverningBody _ -> HandedBackToGoverningBody.class;
      case EndInterimBoard _, FollowConversion _ -> InterimBoardEnded.class;
      case FollowCorrectedEstablishment _, CorrectInterimBoardEntry _ ->
          InterimBoardEntryCorrected.class;
    };
  }
}
