package org.interventionledger.ui.demo;

import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.ui.demo.Boarding.appliedFor;
import static org.interventionledger.ui.demo.Boarding.consented;
import static org.interventionledger.ui.demo.Boarding.consulted;
import static org.interventionledger.ui.demo.Boarding.established;
import static org.interventionledger.ui.demo.Boarding.handedBack;
import static org.interventionledger.ui.demo.Boarding.joined;
import static org.interventionledger.ui.demo.Boarding.normalGovernmentResumed;
import static org.interventionledger.ui.demo.Boarding.resumptionNotified;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.Inspecting.monitored;
import static org.interventionledger.ui.demo.Inspecting.outOfSpecialMeasures;
import static org.interventionledger.ui.demo.Inspecting.specialMeasures;
import static org.interventionledger.ui.demo.NorthmoorOfficers.raised;
import static org.interventionledger.ui.demo.NorthmoorOfficers.settled;
import static org.interventionledger.ui.demo.Noticing.approved;
import static org.interventionledger.ui.demo.Noticing.assessed;
import static org.interventionledger.ui.demo.Noticing.draftedOnBreakdown;
import static org.interventionledger.ui.demo.Noticing.given;
import static org.interventionledger.ui.demo.Noticing.powersProposed;
import static org.interventionledger.ui.demo.Noticing.served;

import java.util.List;

/** Northmoor: interim executive boards, from the application to the end. */
record NorthmoorBoards(DemoDays on) {

  private static final Registering REGISTER = Registering.NORTHMOOR;

  List<Story> all() {
    return List.of(oldFoundry(), northmoorVale(), saltpanCottages());
  }

  private Story oldFoundry() {
    return Story.of(999_029, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(260),
                "p1-governors",
                "P1",
                "The governing body suspended the head teacher without procedure.",
                on.ahead(5)))
        .by("adviser", settled(on.ago(250)))
        .by(
            "senior",
            draftedOnBreakdown(
                on.ago(125),
                on.ago(90),
                "The governing body is divided and takes no decisions; three leaders have"
                    + " resigned.",
                "Agree to an external review of governance.",
                "Appoint an acting head teacher."))
        .by("head", approved(on.ago(125)))
        .by(
            "senior",
            given(on.ago(125)),
            served(on.ago(125), "Left at the school’s address; photograph on file."),
            assessed(on.ago(85), NOT_COMPLIED, "The review was refused by vote."),
            powersProposed(
                on.ago(78),
                on.ago(64),
                "A fortnight, with half-term within it.",
                INTERIM_EXECUTIVE_BOARD),
            consulted(
                on.ago(76),
                on.ago(55),
                "That the governing body consists of interim executive members.",
                "A majority of governors object; a minority agree."),
            appliedFor(
                on.ago(23),
                on.ahead(40),
                "The governing body cannot govern.",
                "Morwenna Tiller",
                "Jago Penhale",
                "Ottilie Frayne"));
  }

  private Story northmoorVale() {
    return Story.of(999_020, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(340),
                "p1-outcomes",
                "P1",
                "Standards fell steeply after two changes of leadership.",
                on.ahead(28)))
        .by("adviser", settled(on.ago(330)))
        .by(
            "adviser",
            specialMeasures(
                on.ago(300), on.ago(262), on.ago(265), "The school is in special measures."))
        .by(
            "senior",
            consulted(
                on.ago(250),
                on.ago(228),
                "That the governing body consists of interim executive members.",
                "The governing body accepts the proposal."),
            appliedFor(
                on.ago(220),
                on.ago(150),
                "Speed is needed.",
                "Perpetua Lisle",
                "Rafe Underhill",
                "Isolde Marchbank"),
            consented(on.ago(190)),
            established(
                on.ago(172),
                on.ago(150),
                "Perpetua Lisle",
                "Perpetua Lisle",
                "Rafe Underhill",
                "Isolde Marchbank"),
            joined(on.ago(90), "Cosmo Tregear"))
        .by(
            "adviser",
            monitored(
                on.ago(80),
                on.ago(58),
                "Leaders are taking effective action; special measures go on."));
  }

  private Story saltpanCottages() {
    return Story.of(999_025, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(345),
                "p1-inadequate",
                "P1",
                "In special measures and under an interim board when the framework took effect.",
                on.ago(160)))
        .by("adviser", settled(on.ago(335)))
        .by(
            "adviser",
            specialMeasures(
                on.ago(880), on.ago(845), on.ago(848), "The school is in special measures."))
        .by(
            "senior",
            consulted(
                on.ago(835),
                on.ago(810),
                "That the governing body consists of interim executive members.",
                "The governing body agrees."),
            appliedFor(
                on.ago(800),
                on.ago(720),
                "Leaders and governors have left.",
                "Benedicta Oake",
                "Lorcan Wild"),
            consented(on.ago(770)),
            established(
                on.ago(750), on.ago(720), "Benedicta Oake", "Benedicta Oake", "Lorcan Wild"))
        .by(
            "adviser",
            outOfSpecialMeasures(
                on.ago(176),
                on.ago(141),
                "Leaders and the interim board have turned the school round."))
        .by(
            "senior",
            resumptionNotified(on.ago(130), on.ago(95)),
            normalGovernmentResumed(on.ago(95), "A governing body of nine takes office."),
            handedBack(on.ago(95), "Greta Hollis", "Nine governors, under a new instrument."))
        .by(
            "senior",
            REGISTER.levelled(
                on.ago(90),
                "P2",
                "Governors are in office, and special measures have ended.",
                on.ahead(55)));
  }
}
