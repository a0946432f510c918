package org.interventionledger.api;

import static org.interventionledger.api.Example.DAY;
import static org.interventionledger.api.Example.LATER;
import static org.interventionledger.api.Example.NORTHMOOR;
import static org.interventionledger.api.Example.NO_APPOINTER;
import static org.interventionledger.api.Example.REASONS;
import static org.interventionledger.api.Example.URN;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.Delivery;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.DirectionOnInterimBoardRecorded;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;

/** The papers of an interim board, what follows it, and directions about it. */
final class ExamplesOfBoardPapers {

  private static final PersonName MEMBER = new PersonName("Ruth O\u2019Asante");
  private static final List<Copy> COPIES =
      List.of(new Copy(Recipient.INTERIM_BOARD_MEMBERS, "Each", Delivery.BY_HAND, DAY));

  private ExamplesOfBoardPapers() {}

  static List<LedgerEvent> all() {
    return List.of(
        new InstrumentOfAppointmentMade(
            URN,
            NORTHMOOR,
            1,
            DAY,
            MEMBER,
            Optional.of(LATER),
            REASONS,
            Optional.of(REASONS),
            Optional.of(REASONS),
            COPIES,
            REASONS,
            NO_APPOINTER,
            eia("Sch. 6, paras 5, 6 and 9")),
        new NoticeOfResumptionGiven(
            URN,
            NORTHMOOR,
            1,
            DAY,
            LATER,
            COPIES,
            REASONS,
            REASONS,
            NO_APPOINTER,
            eia("Sch. 6, para. 17"),
            Optional.empty()),
        new ShadowGoverningBodySetUp(
            URN,
            NORTHMOOR,
            1,
            DAY,
            List.of(MEMBER),
            REASONS,
            Optional.of(LATER),
            REASONS,
            new Provision("SI 2010/1918", "reg. 11")),
        new HandedBackToGoverningBody(
            URN, NORTHMOOR, 1, LATER, MEMBER, REASONS, eia("Sch. 6, para. 19")),
        new DirectionOnInterimBoardRecorded(
            URN,
            NORTHMOOR,
            1,
            DAY,
            Optional.of(3),
            List.of(MEMBER),
            Optional.of(REASONS),
            List.of(MEMBER),
            Optional.of(LATER),
            new Learnt("Regional Director, North", LATER, "RG/2026/122", Optional.of(REASONS)),
            eia("Sch. 6, para. 5A")));
  }
}
