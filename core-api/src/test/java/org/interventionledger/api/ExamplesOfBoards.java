package org.interventionledger.api;

import static org.interventionledger.api.Example.AUTHORITY;
import static org.interventionledger.api.Example.CORRECTION;
import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NAME;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.NO_APPOINTER;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.SHOWN;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.BoardMember;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.PersonName;

/** The way to an interim executive board, and the board. */
final class ExamplesOfBoards {

  private static final PersonName MEMBER = new PersonName("Sam Field");
  private static final List<BoardMember> MEMBERS =
      List.of(new BoardMember(NAME, LATER, "Headship"), new BoardMember(MEMBER, LATER, "Finance"));

  private ExamplesOfBoards() {}

  static List<LedgerEvent> all() {
    var ended =
        new InterimBoardEnded(
            URN,
            NORTHMOOR,
            1,
            LATER.plusYears(1),
            BoardEnding.PERIOD_EXPIRED,
            REASONS,
            eia("Sch. 6, paras 7 and 18"));
    return List.of(
        new InterimBoardConsultationRecorded(
            URN,
            NORTHMOOR,
            DAY,
            LATER,
            REASONS,
            List.of(
                new Consulted(
                    Recipient.GOVERNING_BODY, "The governing body", DAY, Optional.of(REASONS))),
            REASONS,
            SHOWN,
            NO_APPOINTER,
            eia("s.65(2)")),
        new InterimBoardAppliedFor(
            URN, NORTHMOOR, DAY, LATER, List.of(NAME, MEMBER), REASONS, AUTHORITY, eia("s.65(1)")),
        new InterimBoardConsentDecided(
            URN,
            NORTHMOOR,
            DAY,
            ConsentDecision.CONSENTED,
            "IEB/2026/5",
            Optional.empty(),
            eia("s.65(1)")),
        new InterimBoardEstablished(
            URN,
            NORTHMOOR,
            1,
            DAY,
            LATER,
            Optional.of(LATER.plusYears(1)),
            MEMBERS,
            NAME,
            ExamplesOfIntervention.COPIES,
            REASONS,
            AUTHORITY,
            eia("s.60"),
            NO_APPOINTER,
            eia("s.65(1)"),
            Optional.empty()),
        new InterimPeriodEnded(URN, NORTHMOOR, 1, LATER, eia("Sch. 6, para. 18")),
        new InterimBoardConstituted(
            URN,
            NORTHMOOR,
            1,
            DAY,
            LATER,
            Optional.empty(),
            MEMBERS,
            NAME,
            eia("s.65(1) and Sch. 6, para. 3")),
        new BoardMemberAppointed(
            URN,
            NORTHMOOR,
            1,
            LATER,
            new BoardMember(new PersonName("Lee Moor"), LATER, "Law"),
            eia("Sch. 6, paras 4 and 5")),
        new BoardMemberLeft(
            URN,
            NORTHMOOR,
            1,
            LATER,
            MEMBER,
            MemberLeaving.RESIGNATION,
            REASONS,
            eia("Sch. 6, para. 5")),
        new BoardChairNominated(URN, NORTHMOOR, 1, LATER, MEMBER, eia("Sch. 6, para. 8")),
        ended,
        new InterimBoardEntryCorrected(URN, NORTHMOOR, 1, CORRECTION, Optional.of(ended)));
  }
}
