package org.interventionledger.ui.demo;

import java.time.LocalDate;
import org.interventionledger.api.framework.Who;

/** What officers of Eastvale do under the booklet that it borrows from Essex. */
final class EastvaleOfficers {

  private static final Registering LIST = Registering.EASTVALE;

  private EastvaleOfficers() {}

  /** Concerns are put by word of mouth, and the first stage is given. */
  static Deed[] alerted(LocalDate on, String concerns, LocalDate review) {
    var visit = visit("first-alert", on);
    return new Deed[] {
      visit.saw(concerns), record(visit, on), LIST.levelled(on, "s1", concerns, review)
    };
  }

  /** The talk comes first, then the criteria, then the list. */
  static Deed[] ofConcern(LocalDate talk, LocalDate on, String reasons, LocalDate review) {
    return new Deed[] {
      Holding.of("categorise-talk", talk, "headteacher", "chair", "qc")
          .saw("Head teacher and chair were told what is proposed, and why."),
      Grounding.found(on, "criteriaMet", "true", reasons),
      LIST.placed(on, reasons, review)
    };
  }

  static Holding visit(String activity, LocalDate on) {
    return Holding.of(activity, on, "qc", "headteacher", "chair");
  }

  static Deed record(Holding visit, LocalDate on) {
    return Paper.of("visit-record", on)
        .about(visit)
        .by("qc", Who.Part.author)
        .by("alsc", Who.Part.receive)
        .written();
  }

  static Deed everybodyInformed(LocalDate on) {
    return Grounding.told(
        on,
        "That the school is of concern, and what is done about it.",
        "officers",
        "agencies",
        "diocese",
        "members");
  }
}
