package org.interventionledger.query.timeline;

import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.timeline.Examples.DELEGATION;
import static org.interventionledger.query.timeline.Examples.URN;
import static org.interventionledger.query.timeline.Examples.WORDS;
import static org.interventionledger.query.timeline.Examples.march;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** The papers of an interim board, what follows it, and directions about it. */
final class BoardPaperExamples {

  private static final PersonName RUTH = new PersonName("Ruth Asante");
  private static final PersonName TOM = new PersonName("Tom Birch");

  private BoardPaperExamples() {}

  static Stream<SchoolEvent> all() {
    return Stream.of(
        new InstrumentOfAppointmentMade(
            URN,
            NORTHMOOR,
            1,
            march(20),
            RUTH,
            Optional.of(march(31)),
            WORDS,
            Optional.of(WORDS),
            Optional.of(WORDS),
            List.of(),
            DELEGATION,
            Optional.empty(),
            eia("Sch. 6, paras 5, 6 and 9")),
        new NoticeOfResumptionGiven(
            URN,
            NORTHMOOR,
            1,
            march(20),
            march(31),
            List.of(),
            WORDS,
            DELEGATION,
            Optional.empty(),
            eia("Sch. 6, para. 17"),
            Optional.empty()),
        new ShadowGoverningBodySetUp(
            URN,
            NORTHMOOR,
            1,
            march(20),
            List.of(RUTH, TOM),
            WORDS,
            Optional.of(march(27)),
            DELEGATION,
            new Provision("SI 2010/1918", "reg. 11")),
        new HandedBackToGoverningBody(
            URN, NORTHMOOR, 1, march(31), TOM, WORDS, eia("Sch. 6, para. 19")),
        directed(Optional.of(3), List.of(RUTH, TOM), List.of()),
        directed(Optional.empty(), List.of(), List.of(TOM)));
  }

  private static DirectionOnInterimBoardRecorded directed(
      Optional<Integer> members, List<PersonName> appoint, List<PersonName> end) {
    return new DirectionOnInterimBoardRecorded(
        URN,
        NORTHMOOR,
        1,
        march(16),
        members,
        appoint,
        Optional.of(WORDS),
        end,
        Optional.of(march(27)).filter(_ -> !end.isEmpty()),
        new Learnt("Regional Director, North", march(16), "RG/122", Optional.empty()),
        eia("Sch. 6, para. 5A"));
  }
}
