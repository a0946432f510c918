package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Conclusion;
import org.interventionledger.api.placement.GroundsCommand.RecordConsideration;
import org.interventionledger.api.placement.GroundsCommand.RecordFinding;
import org.interventionledger.api.placement.GroundsCommand.RecordIndicator;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.placement.GroundsCommand.TakeLocalStep;
import org.interventionledger.api.placement.LocalStanding;
import org.interventionledger.api.terms.Narrative;

/** Deeds about what levels and rules of a framework rest on. */
final class Grounding {

  private Grounding() {}

  static Deed seen(LocalDate on, String indicator, String evidence) {
    return school -> new RecordIndicator(school.urn(), on, indicator, new Narrative(evidence));
  }

  static Deed found(LocalDate on, String fact, String value, String reasons) {
    return school ->
        new RecordFinding(school.urn(), on, fact, value, Optional.empty(), new Narrative(reasons));
  }

  /** The usual course was not taken. */
  static Deed departedFrom(LocalDate on, String rule, String reasons) {
    return considered(on, rule, Conclusion.NOT_FOLLOWED, reasons);
  }

  static Deed followed(LocalDate on, String rule, String reasons) {
    return considered(on, rule, Conclusion.FOLLOWED, reasons);
  }

  static Deed told(LocalDate on, String what, String... parties) {
    return school -> new RecordTelling(school.urn(), on, List.of(parties), new Narrative(what));
  }

  static Deed stepTaken(LocalDate on, String measure, LocalStanding standing, String reasons) {
    return school ->
        new TakeLocalStep(school.urn(), on, measure, standing, List.of(), new Narrative(reasons));
  }

  private static Deed considered(LocalDate on, String rule, Conclusion conclusion, String reasons) {
    return school ->
        new RecordConsideration(school.urn(), on, rule, conclusion, new Narrative(reasons));
  }
}
