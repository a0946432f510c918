package org.interventionledger.ui.demo;

import static org.interventionledger.api.intervention.ComplianceVerdict.NOT_COMPLIED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.ui.demo.Boarding.consulted;
import static org.interventionledger.ui.demo.DemoSchool.Kind.CHURCH;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.DemoSchool.Kind.FOUNDATION;
import static org.interventionledger.ui.demo.Grounding.departedFrom;
import static org.interventionledger.ui.demo.Grounding.seen;
import static org.interventionledger.ui.demo.Inspecting.specialMeasures;
import static org.interventionledger.ui.demo.NorthmoorOfficers.raised;
import static org.interventionledger.ui.demo.NorthmoorOfficers.settled;
import static org.interventionledger.ui.demo.Noticing.approved;
import static org.interventionledger.ui.demo.Noticing.assessed;
import static org.interventionledger.ui.demo.Noticing.draftedOnBreakdown;
import static org.interventionledger.ui.demo.Noticing.draftedOnLowStandards;
import static org.interventionledger.ui.demo.Noticing.given;
import static org.interventionledger.ui.demo.Noticing.powersProposed;
import static org.interventionledger.ui.demo.Noticing.served;

import java.util.List;

/** Northmoor: warning notices, and what came of them so far. */
record NorthmoorNotices(DemoDays on) {
  private static final Registering REGISTER = Registering.NORTHMOOR;

  List<Story> all() {
    return List.of(cobblersReach(), ironbark(), bishopWulfgar(), tannersBridge(), greenshank());
  }

  /** Drafted and prepared: the head of service has the approval before them. */
  private Story cobblersReach() {
    return Story.of(999_011, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(95),
                "p2-reading",
                "P2",
                "Reading at seven has fallen three years in a row.",
                on.ahead(20)))
        .by("adviser", settled(on.ago(85)))
        .by(
            "senior",
            draftedOnLowStandards(
                on.ago(3),
                on.ahead(33),
                "Six in ten pupils leave the infants unable to read with fluency; at similar"
                    + " schools two in ten.",
                "Adopt a reading programme with a named leader.",
                "Report each pupil’s progress to the governing body every half term."))
        .preparedBy("senior", approved(on.ago(2)));
  }

  private Story ironbark() {
    return Story.of(999_017, COMMUNITY)
        .by(
            "adviser",
            raised(
                on.ago(180),
                "p2-curriculum",
                "P2",
                "GCSE results are far below those of similar schools.",
                on.ago(60)))
        .by("adviser", settled(on.ago(170)))
        .by(
            "senior",
            seen(on.ago(50), "p1-outcomes", "Results at sixteen fell for a third year."),
            REGISTER.levelled(
                on.ago(50), "P1", "Support offered in the summer was not taken up.", on.ahead(35)))
        .by(
            "adviser",
            NorthmoorOfficers.confirmed(
                on.ago(44), "The level was confirmed; the head teacher was told what may follow."))
        .by(
            "senior",
            draftedOnLowStandards(
                on.ago(12),
                on.ahead(18),
                "Results at sixteen have been in the lowest tenth of similar schools for three"
                    + " years.",
                "Adopt the recovery plan drawn up with the authority.",
                "Agree to a review of governance by a national leader."))
        .by("head", approved(on.ago(12)))
        .by(
            "senior",
            given(on.ago(12)),
            served(on.ago(12), "Receipt signed by the clerk to the governing body."));
  }

  private Story bishopWulfgar() {
    return Story.of(999_019, CHURCH)
        .by(
            "adviser",
            raised(
                on.ago(210),
                "p1-governors",
                "P1",
                "The governing body has not met with a quorum for a year.",
                on.ago(15)))
        .by("adviser", settled(on.ago(200)))
        .by(
            "senior",
            draftedOnBreakdown(
                on.ago(70),
                on.ago(28),
                "Four meetings in a row had no quorum; no budget has been approved for this year.",
                "Hold a meeting with a quorum and approve a budget.",
                "Fill the vacant offices."))
        .by("head", approved(on.ago(70)))
        .by(
            "senior",
            given(on.ago(70)),
            served(on.ago(70), "Receipt signed by the clerk to the governing body."),
            departedFrom(
                on.ago(60),
                "notice-plan",
                "A budget and a quorum come before any plan; the plan waits for the new offices."),
            assessed(
                on.ago(20), NOT_COMPLIED, "A budget was approved; the offices are still vacant."));
  }

  private Story tannersBridge() {
    return Story.of(999_021, FOUNDATION)
        .by(
            "adviser",
            raised(
                on.ago(240),
                "p1-outcomes",
                "P1",
                "Attainment has fallen four years in a row.",
                on.ahead(10)))
        .by("adviser", settled(on.ago(230)))
        .by(
            "senior",
            draftedOnLowStandards(
                on.ago(84),
                on.ago(42),
                "Attainment at sixteen is half that of similar schools.",
                "Accept the partnership with a stronger school.",
                "Appoint a head of mathematics."))
        .by("head", approved(on.ago(84)))
        .by(
            "senior",
            given(on.ago(84)),
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
            raised(
                on.ago(140),
                "p1-safeguarding",
                "P1",
                "Two serious incidents were not reported.",
                on.ahead(7)))
        .by("adviser", settled(on.ago(130)))
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
}
