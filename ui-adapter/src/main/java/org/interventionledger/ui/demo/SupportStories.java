package org.interventionledger.ui.demo;

import static org.interventionledger.api.support.Closing.DECLINED;
import static org.interventionledger.api.support.Closing.WITHDRAWN;
import static org.interventionledger.api.support.Payer.AUTHORITY;
import static org.interventionledger.api.support.Payer.SCHOOL;
import static org.interventionledger.ui.demo.DemoSchool.Kind.COMMUNITY;

import java.util.List;

/**
 * Support that schools ask for: agreed with who pays, delivered, declined, not wanted any more, or
 * still waiting for an answer.
 */
record SupportStories(DemoDays on) {

  List<Story> all() {
    return List.of(
        tumbledownLane(),
        kettlewick(),
        gooseberryFold(),
        haymarketSteps(),
        sundial(),
        kingcupMeadow(),
        heronsgate());
  }

  /** Agreed and under way: who pays for brokered support the strategy does not say. */
  private Story tumbledownLane() {
    var brokerage = Supporting.of("brokerage");
    return Story.of(999_003, COMMUNITY)
        .by(
            "adviser",
            brokerage.asked(
                on.ago(18),
                "A leader of early reading from another school, one day a week.",
                "Phonics results fell for a second year, and the reading lead is new.",
                "Delphine Marsh"))
        .by(
            "senior",
            brokerage.agreed(
                on.ago(12),
                "A partner school of the teaching schools’ group",
                SCHOOL,
                "Delphine Marsh",
                "The strategy does not say who pays; the school has the money in its budget for"
                    + " training."));
  }

  /** Delivered, with what came of it. */
  private Story kettlewick() {
    var finance = Supporting.of("finance");
    return Story.of(999_008, COMMUNITY)
        .by(
            "adviser",
            finance.asked(
                on.ago(27),
                "A look through the budget of three years with the bursar.",
                "The acting head teacher found two posts that no budget has.",
                "Tobias Wren"))
        .by(
            "senior",
            finance.agreed(
                on.ago(21),
                "The authority’s schools’ finance team",
                AUTHORITY,
                "Tobias Wren",
                "The team’s own officers do it; nothing is bought."))
        .by(
            "adviser",
            finance.delivered(
                "Two mornings with bursar and acting head teacher.",
                "The two posts are in the budget; the governing body has approved it.",
                on.ago(16),
                on.ago(9)));
  }

  /** Beyond what the school is entitled to, and declined. */
  private Story gooseberryFold() {
    var more = Supporting.beyondEntitlements("weekly adviser");
    return Story.of(999_009, COMMUNITY)
        .by(
            "adviser",
            more.asked(
                on.ago(25),
                "A day of the adviser each week until the summer.",
                "The deputy leaves, and nobody is left to lead the early years.",
                "Rosalind Peake"))
        .by(
            "head",
            more.closed(
                on.ago(15),
                DECLINED,
                "The advisers’ days go to schools at the first two levels; the cluster is asked"
                    + " instead."));
  }

  /** Not wanted any more, before anything was agreed. */
  private Story haymarketSteps() {
    var clusters = Supporting.of("clusters");
    return Story.of(999_028, COMMUNITY)
        .by(
            "adviser",
            clusters.asked(
                on.ago(14),
                "A place in a cluster of schools that rewrite their curriculum.",
                "The inspection found that the curriculum is unfinished.",
                "Ione Sandler"))
        .by(
            "senior",
            clusters.closed(
                on.ago(6), WITHDRAWN, "The school has found a cluster of its own in Eastvale."));
  }

  /** The framework says who pays for it: the authority. */
  private Story sundial() {
    var time = Supporting.of("qc-free");
    return Story.of(999_043, COMMUNITY)
        .by(
            "eastvale-adviser",
            time.asked(
                on.ago(58),
                "The commissioner’s time to read the plan for writing.",
                "Results in writing fell below the average.",
                "Ambrose Finch"))
        .by(
            "eastvale-senior",
            time.agreed(on.ago(50), "The quadrant commissioner", AUTHORITY, "Ambrose Finch"))
        .by(
            "eastvale-adviser",
            time.delivered(
                "The plan was read with the subject leader.",
                "It names now what pupils are to write by the end of each term.",
                on.ago(40)));
  }

  /** Asked for, and waiting. */
  private Story kingcupMeadow() {
    return Story.of(999_044, COMMUNITY)
        .by(
            "eastvale-adviser",
            Supporting.of("traded")
                .asked(
                    on.ago(3),
                    "Supply of two permanent teachers by the consultancy’s own agency.",
                    "Two year groups are without a permanent teacher.",
                    "Seraphina Holt"));
  }

  /** Beyond the entitlements, paid by the authority for once, and delivered in part. */
  private Story heronsgate() {
    var coaching = Supporting.beyondEntitlements("coaching for the chair");
    return Story.of(999_055, COMMUNITY)
        .by(
            "eastvale-adviser",
            coaching.asked(
                on.ago(20),
                "A coach for the chair of governors, for the first year.",
                "The chair took office in the month of the report, and has had no training.",
                "Hester Vane"))
        .by(
            "eastvale-senior",
            coaching.agreed(
                on.ago(13),
                "A chair of another school, through the governors’ association",
                AUTHORITY,
                "Hester Vane",
                4,
                "It is no entitlement; the authority pays because the report asks for it at"
                    + " once."))
        .by(
            "eastvale-adviser",
            coaching.delivered(
                "The first of the four mornings: how to read the head teacher’s report.",
                "The chair has drawn up questions for the next meeting.",
                on.ago(4)));
  }
}
