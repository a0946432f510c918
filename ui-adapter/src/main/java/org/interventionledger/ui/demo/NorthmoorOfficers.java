package org.interventionledger.ui.demo;

import java.time.LocalDate;
import org.interventionledger.api.framework.Who;

/** What officers of Northmoor do under the strategy that it borrows from Hillingdon. */
final class NorthmoorOfficers {

  private static final Registering REGISTER = Registering.NORTHMOOR;

  private NorthmoorOfficers() {}

  /**
   * A school is put on the register for an indicator, and its level is agreed with head teacher,
   * chair, adviser and lead.
   */
  static Deed[] raised(
      LocalDate on, String indicator, String level, String reasons, LocalDate review) {
    return new Deed[] {
      Grounding.seen(on, indicator, reasons),
      REGISTER.placed(on, reasons, review),
      REGISTER.levelled(on, level, reasons, review)
    };
  }

  /** What follows upon the register and a level within weeks. */
  static Deed[] settled(LocalDate on) {
    var visit = initialVisit(on);
    var confirmed = confirmed(on, "The level was confirmed with head teacher and chair.");
    return new Deed[] {
      confirmed[0],
      confirmed[1],
      visit.saw("The reasons for the placement were gone through."),
      note(visit, on, "Leaders see the matter as the authority does.", "No support was asked for.")
    };
  }

  /** The level is confirmed, and the plan that comes of it written. */
  static Deed[] confirmed(LocalDate on, String account) {
    var meeting = Holding.of("confirm-level", on, "sil", "ea", "headteacher", "chair");
    return new Deed[] {
      meeting.saw(account),
      improvementPlan(
              on,
              "To the end of the school year.",
              "What brought the school its level, first of all.",
              "Days of the adviser, as the strategy has them for the level.")
          .about(meeting)
          .priority("What brought the school its level", "Head teacher", on.plusMonths(8))
          .written()
    };
  }

  /** What a risk assessment leaves on record. */
  static Deed levelRecord(Holding assessment) {
    return Paper.of("level-record", assessment.on())
        .about(assessment)
        .by("eip-service", Who.Part.author)
        .written();
  }

  static Holding taskGroup(LocalDate on) {
    return Holding.of("ctg", on, "ea", "headteacher", "deputy", "chair", "sil");
  }

  /** Prepared for with the overview database. */
  static Holding initialVisit(LocalDate on) {
    return Holding.of("initial-visit", on, "ea", "headteacher").contactedBy("ea", "overview");
  }

  static Holding visited(String visit, LocalDate on) {
    return Holding.of(visit, on, "ea", "headteacher").contactedBy("ea");
  }

  /** To the head teacher and the head of service, after the service's own review. */
  static Deed note(Holding visit, LocalDate on, String seen, String brokerage) {
    return Paper.of("nov", on)
        .about(visit)
        .saying("key information", seen)
        .saying("brokerage requests", brokerage)
        .by("ea", Who.Part.author)
        .by("eip-service", Who.Part.review)
        .by("headteacher", Who.Part.receive)
        .by("hoeip", Who.Part.receive)
        .written();
  }

  static Deed taskGroupRecord(Holding meeting, LocalDate on) {
    return Paper.of("ctg-record", on)
        .about(meeting)
        .by("ea", Who.Part.author)
        .by("headteacher", Who.Part.receive)
        .by("sil", Who.Part.receive)
        .written();
  }

  static Deed summary(Holding review, String progress, String risks, String actions) {
    return Paper.of("review-summary", review.on())
        .about(review)
        .saying("progress", progress)
        .saying("potential risks", risks)
        .saying("actions", actions)
        .by("lead-reviewer", Who.Part.author)
        .by("headteacher", Who.Part.receive)
        .written();
  }

  static Paper improvementPlan(LocalDate on, String bounds, String priorities, String funding) {
    return Paper.of("rip", on)
        .saying("time bounds", bounds)
        .saying("key priorities", priorities)
        .saying("resource or funding", funding)
        .by("ea", Who.Part.author)
        .by("headteacher", Who.Part.coauthor);
  }
}
