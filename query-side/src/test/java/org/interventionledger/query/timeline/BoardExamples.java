package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.CHAIR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.correction;
import static org.interventionledger.query.timeline.Examples.established;
import static org.interventionledger.query.timeline.Examples.march;
import static org.interventionledger.query.timeline.Examples.member;
import static org.interventionledger.query.timeline.Examples.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.board.BoardEnding;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.MemberLeaving;
import org.interventionledger.api.correction.Correction.Reason;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.Consulted;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsentDecided;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardConsultationRecorded;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.PersonName;

/** Entries of every kind about interim executive boards. */
final class BoardExamples {

  private static final PersonName TOM = new PersonName("Tom Birch");
  private static final String SCHEDULE = "Sch. 6";

  private BoardExamples() {}

  static Stream<SchoolEvent> decision() {
    return Stream.of(
        consultation(Recipient.GOVERNING_BODY),
        consultation(Recipient.GOVERNING_BODY, Recipient.DIOCESAN_AUTHORITY),
        new InterimBoardAppliedFor(
            URN,
            NORTHMOOR,
            march(12),
            march(23),
            List.of(CHAIR, TOM),
            WORDS,
            DELEGATION,
            eia("s.65(1)")),
        consent(ConsentDecision.CONSENTED),
        consent(ConsentDecision.REFUSED),
        established(),
        new InterimPeriodEnded(URN, NORTHMOOR, 1, march(30), eia(SCHEDULE)));
  }

  private static InterimBoardConsultationRecorded consultation(Recipient... bodies) {
    var consulted =
        Arrays.stream(bodies)
            .map(body -> new Consulted(body, "Its clerk", march(2), Optional.empty()))
            .toList();
    return new InterimBoardConsultationRecorded(
        URN,
        NORTHMOOR,
        march(2),
        march(11),
        WORDS,
        consulted,
        WORDS,
        Optional.of(new Shown(List.of(), Optional.of(WORDS))),
        Optional.empty(),
        eia("s.65(2)"));
  }

  private static InterimBoardConsentDecided consent(ConsentDecision decision) {
    return new InterimBoardConsentDecided(
        URN, NORTHMOOR, march(18), decision, "RD/2026/9", Optional.empty(), eia("s.65(1)"));
  }

  static Stream<SchoolEvent> board() {
    return Stream.of(
            Stream.of(
                new InterimBoardConstituted(
                    URN,
                    NORTHMOOR,
                    1,
                    march(20),
                    march(23),
                    Optional.empty(),
                    members(),
                    CHAIR,
                    eia(SCHEDULE)),
                new BoardMemberAppointed(
                    URN, NORTHMOOR, 1, march(24), member("Ivy Marsh"), eia(SCHEDULE))),
            Arrays.stream(MemberLeaving.values())
                .map(
                    why ->
                        new BoardMemberLeft(
                            URN, NORTHMOOR, 1, march(25), TOM, why, WORDS, eia(SCHEDULE))),
            Stream.of(new BoardChairNominated(URN, NORTHMOOR, 1, march(26), TOM, eia(SCHEDULE))),
            Arrays.stream(BoardEnding.values())
                .map(
                    how ->
                        new InterimBoardEnded(
                            URN, NORTHMOOR, 1, march(30), how, WORDS, eia(SCHEDULE))),
            Stream.of(
                new InterimBoardEntryCorrected(
                    URN, NORTHMOOR, 1, correction(1, Reason.DID_NOT_HAPPEN), Optional.empty())))
        .flatMap(events -> events);
  }
}
