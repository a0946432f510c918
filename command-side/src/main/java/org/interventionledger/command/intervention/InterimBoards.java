package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.evidence.Cited;

/** The way to an interim executive board: s.65. It has no two-month limit. */
final class InterimBoards {

  private InterimBoards() {}

  static List<InterventionEvent> decide(
      InterimBoardDecisionCommand command,
      CaseFile file,
      Acting acting,
      Particulars school,
      Cited cited) {
    return switch (command) {
      case RecordInterimBoardConsultation consulted ->
          List.of(consult(consulted, file.position(), acting, school, cited));
      case ApplyForInterimBoard apply -> List.of(apply(apply, file.position(), acting, school));
      case RecordConsentDecision decision ->
          List.of(recordDecision(decision, file.position(), acting, school));
      case EstablishInterimBoard establish ->
          BoardStartEntries.with(List.of(establish(establish, file, acting, school)), file, acting);
    };
  }

  /**
   * The board's own end is decided with the board; here it is noted, once however often it is told.
   */
  static List<InterventionEvent> noteEnd(
      NoteInterimBoardEnded ended, CaseFile file, Acting acting) {
    if (ended.board() > file.boards()) {
      throw new Refused(LawRefusal.BOARD_NOT_CONSTITUTED, Fact.number("board", ended.board()));
    }
    var inPlace =
        file.position().board() instanceof BoardRoad.Established(var board)
            && board.board() == ended.board();
    return inPlace
        ? List.of(
            new InterimPeriodEnded(
                ended.urn(),
                acting.officer().authority(),
                ended.board(),
                ended.endedOn(),
                eia("Sch. 6, para. 18").asOn(ended.endedOn())))
        : List.of();
  }

  private static InterimBoardConsultationRecorded consult(
      RecordInterimBoardConsultation consulted,
      LegalPosition position,
      Acting acting,
      Particulars school,
      Cited cited) {
    BoardRules.checkMayConsult(position, school, consulted.closedOn());
    BoardContents.checkConsulted(consulted, school);
    return new InterimBoardConsultationRecorded(
        consulted.urn(),
        acting.officer().authority(),
        consulted.openedOn(),
        consulted.closedOn(),
        consulted.proposal(),
        consulted.consulted(),
        consulted.consideration(),
        Optional.of(cited.shown(consulted.shownBy())),
        consulted.noAppointer(),
        eia("s.65(2)").asOn(consulted.closedOn()));
  }

  private static InterimBoardAppliedFor apply(
      ApplyForInterimBoard apply, LegalPosition position, Acting acting, Particulars school) {
    BoardRules.checkMayApply(position, school, apply.appliedOn());
    Order.check(apply.proposedFrom(), apply.appliedOn(), "appliedOn");
    return new InterimBoardAppliedFor(
        apply.urn(),
        acting.officer().authority(),
        apply.appliedOn(),
        apply.proposedFrom(),
        apply.proposedMembers(),
        apply.reasons(),
        apply.underAuthority(),
        eia("s.65(1)").asOn(apply.appliedOn()));
  }

  private static InterimBoardConsentDecided recordDecision(
      RecordConsentDecision decision, LegalPosition position, Acting acting, Particulars school) {
    BoardRules.checkMayRecordDecision(position, school, decision.decidedOn());
    return new InterimBoardConsentDecided(
        decision.urn(),
        acting.officer().authority(),
        decision.decidedOn(),
        decision.decision(),
        decision.reference(),
        decision.reasons(),
        eia("s.65(1)").asOn(decision.decidedOn()));
  }

  private static InterimBoardEstablished establish(
      EstablishInterimBoard establish, CaseFile file, Acting acting, Particulars school) {
    var position = file.position();
    BoardRules.checkMayEstablish(position, school, establish.noticeGivenOn());
    BoardContents.check(establish, acting, school);
    BoardDirections.checkEstablished(establish, file.boards() + 1, position);
    var gateway =
        Eligibility.gatewayFor(INTERIM_EXECUTIVE_BOARD, position, establish.noticeGivenOn());
    return new InterimBoardEstablished(
        establish.urn(),
        acting.officer().authority(),
        file.boards() + 1,
        establish.noticeGivenOn(),
        establish.constitutedFrom(),
        establish.endsOn(),
        establish.members(),
        establish.chair(),
        establish.copies(),
        establish.reasons(),
        establish.underAuthority(),
        gateway.provision(),
        establish.noAppointer(),
        eia("s.65(1)").asOn(establish.noticeGivenOn()),
        Approvals.of(establish, position, acting));
  }
}
