package org.interventionledger.ui.demo;

import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.ui.demo.Boarding.appliedFor;
import static org.interventionledger.ui.demo.Boarding.consented;
import static org.interventionledger.ui.demo.Boarding.consulted;
import static org.interventionledger.ui.demo.Boarding.established;
import static org.interventionledger.ui.demo.Boarding.handedBack;
import static org.interventionledger.ui.demo.Boarding.joined;
import static org.interventionledger.ui.demo.Boarding.normalGovernmentResumed;
import static org.interventionledger.ui.demo.Boarding.resumptionNotified;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.DemoSchool.Kind.FOUNDATION;
import static org.interventionledger.ui.demo.Inspecting.monitored;
import static org.interventionledger.ui.demo.Inspecting.specialMeasures;
import static org.interventionledger.ui.demo.Noticing.assessed;
import static org.interventionledger.ui.demo.Noticing.powersProposed;
import static org.interventionledger.ui.demo.Noticing.served;
import static org.interventionledger.ui.demo.Noticing.warnedOfBreakdown;
import static org.interventionledger.ui.demo.Noticing.warnedOfLowStandards;

import java.util.List;

/** Northmoor: from the warning notice to the interim executive board and its end. */
record NorthmoorNotices(DemoDays on) {
  private static final Registering REGISTER = Registering.NORTHMOOR;

  List<Story> all() {
    return List.of(
        ironbark(),
        bishopWulfgar(),
        tannersBridge(),
        greenshank(),
        oldFoundry(),
        northmoorVale(),
        saltpanCottages());
  }

  private Story ironbark() {
    return Story.of(999_017, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(180),
                "S2",
                "GCSE results are far below those of similar schools.",
                on.ago(60)))
        .by(
            "senior",
            REGISTER.levelChanged(
                on.ago(50), "S3", "Support offered in the summer was not taken up.", on.ahead(35)),
            warnedOfLowStandards(
                on.ago(12),
                on.ahead(18),
                "Results at sixteen have been in the lowest tenth of similar schools for three"
                    + " years.",
                "Adopt the recovery plan drawn up with the authority.",
                "Agree to a review of governance by a national leader."),
            served(on.ago(12), "Receipt signed by the clerk to the governing body."));
  }

  private Story bishopWulfgar() {
    return Story.of(999_019, CHURCH)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(210),
                "S3",
                "The governing body has not met with a quorum for a year.",
                on.ago(15)))
        .by(
            "senior",
            warnedOfBreakdown(
                on.ago(70),
                on.ago(28),
                "Four meetings in a row had no quorum; no budget has been approved for this year.",
                "Hold a meeting with a quorum and approve a budget.",
                "Fill the vacant offices."),
            served(on.ago(70), "Receipt signed by the clerk to the governing body."),
            assessed(
                on.ago(20), NOT_COMPLIED, "A budget was approved; the offices are still vacant."));
  }

  private Story tannersBridge() {
    return Story.of(999_021, FOUNDATION)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(240), "S3", "Attainment has fallen four years in a row.", on.ahead(10)))
        .by(
            "senior",
            warnedOfLowStandards(
                on.ago(84),
                on.ago(42),
                "Attainment at sixteen is half that of similar schools.",
                "Accept the partnership with a stronger school.",
                "Appoint a head of mathematics."),
            served(on.ago(84), "Receipt signed by the chair of governors."),
            assessed(
                on.ago(35),
                NOT_COMPLIED,
                "No partnership was agreed; the post was not advertised."),
            powersProposed(
                on.ago(14),
                on.ago(4),
                "Ten days: the governing body has known since the warning notice what was in mind.",
                ADDITIONAL_GOVERNORS));
  }

  private Story greenshank() {
    return Story.of(999_024, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(140), "S3", "Two serious incidents were not reported.", on.ahead(7)))
        .by(
            "adviser",
            specialMeasures(
                on.ago(72),
                on.ago(37),
                on.ago(40),
                "The school is in special measures; leaders accept the findings."))
        .by(
            "senior",
            consulted(
                on.ago(28),
                on.ago(9),
                "That the governing body consists of interim executive members.",
                "The governing body asks for more time."));
  }

  private Story oldFoundry() {
    return Story.of(999_029, COMMUNITY)
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(260),
                "S3",
                "The governing body suspended the head teacher without procedure.",
                on.ahead(5)))
        .by(
            "senior",
            warnedOfBreakdown(
                on.ago(125),
                on.ago(90),
                "The governing body is divided and takes no decisions; three leaders have"
                    + " resigned.",
                "Agree to an external review of governance.",
                "Appoint an acting head teacher."),
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
            REGISTER.placed(
                on.ago(420),
                "S3",
                "Standards fell steeply after two changes of leadership.",
                on.ahead(28)))
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
            REGISTER.placed(on.ago(940), "S3", "Leadership collapsed in the spring.", on.ago(760)))
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
                on.ago(750), on.ago(720), "Benedicta Oake", "Benedicta Oake", "Lorcan Wild"),
            resumptionNotified(on.ago(130), on.ago(95)),
            normalGovernmentResumed(on.ago(95), "A governing body of nine takes office."),
            handedBack(on.ago(95), "Greta Hollis", "Nine governors, under a new instrument."))
        .by(
            "senior",
            REGISTER.levelChanged(on.ago(90), "S1", "Governors are in office.", on.ahead(55)));
  }
}
