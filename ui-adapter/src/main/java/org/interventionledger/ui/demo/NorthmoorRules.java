package org.interventionledger.ui.demo;

import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;
import static org.interventionledger.ui.demo.DemoSchool.Kind.FOUNDATION;
import static org.interventionledger.ui.demo.Grounding.departedFrom;
import static org.interventionledger.ui.demo.Grounding.followed;
import static org.interventionledger.ui.demo.Grounding.found;
import static org.interventionledger.ui.demo.Grounding.seen;
import static org.interventionledger.ui.demo.Inspecting.firstInspectionPutRight;
import static org.interventionledger.ui.demo.Inspecting.needsAttention;
import static org.interventionledger.ui.demo.Inspecting.significantImprovement;

import java.util.List;

/** Northmoor: what the rules of its framework do, and what they leave to people. */
record NorthmoorRules(DemoDays on) {

  private static final Registering REGISTER = Registering.NORTHMOOR;

  List<Story> all() {
    return List.of(hatmakersRow(), rookeryNook(), marmaladeHill(), haymarketSteps());
  }

  /** The report alone puts the school on the register. */
  private Story hatmakersRow() {
    return Story.of(999_022, FOUNDATION)
        .by(
            "adviser",
            significantImprovement(
                on.ago(46),
                on.ago(5),
                on.ago(9),
                "The school requires significant improvement; leaders have begun to act."));
  }

  /** A call of a rule that nobody has answered yet. */
  private Story rookeryNook() {
    var assessment = Holding.of("risk-assessment", on.ago(6), "eip-service").with("flagged");
    return Story.of(999_038, COMMUNITY)
        .by(
            "adviser",
            assessment.saw(
                "A leader left in the middle of the term, and pupils follow to other schools."),
            NorthmoorOfficers.levelRecord(assessment));
  }

  /** The talk that usually comes first was not to be had; the reason is on record. */
  private Story marmaladeHill() {
    return Story.of(999_004, COMMUNITY)
        .by(
            "adviser",
            found(
                on.ago(30),
                "gobar",
                "true",
                "Good at the last inspection; results fell two years in a row."),
            seen(on.ago(28), "gobar-flags", "Results of two years; half of the leaders are new."))
        .by(
            "senior",
            departedFrom(
                on.ago(21),
                "gobar-gate",
                "The head teacher is away until next term, and pupils cannot wait for the talk."),
            followed(on.ago(20), "sarr-consider", "The risk is high enough without the talk."))
        .by(
            "adviser",
            REGISTER.placed(
                on.ago(20), "A good school at risk, with falling results.", on.ahead(35)));
  }

  /** A level and a place on the register are two facts: this school has the level alone. */
  private Story haymarketSteps() {
    return Story.of(999_028, COMMUNITY)
        .by("adviser", needsAttention(on.ago(49), on.ago(21), "The curriculum is being rewritten."))
        .by(
            "senior",
            firstInspectionPutRight(
                on.ago(3),
                on.ago(56),
                on.ago(21),
                "The curriculum is being rewritten.",
                "The inspection began a week earlier than entered.",
                "Cover page of the published report."))
        .by(
            "adviser",
            REGISTER.levelled(
                on.ago(15),
                "P2",
                "The inspection found that achievement needs attention.",
                on.ahead(70)));
  }
}
