package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionCommand;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.CategoryNames;
import org.interventionledger.command.statute.PartFour;

/** Outcomes of Ofsted's inspections, and the gateways of ss.61 and 62 that they open and close. */
final class Inspections {

  private Inspections() {}

  static List<InterventionEvent> decide(
      InspectionCommand command, LegalPosition position, Acting acting, Particulars school) {
    return List.of(
        switch (command) {
          case RecordInspectionOutcome outcome -> record(outcome, position, acting, school);
        });
  }

  private static InspectionOutcomeRecorded record(
      RecordInspectionOutcome outcome, LegalPosition position, Acting acting, Particulars school) {
    checkNew(outcome, position);
    Order.check(outcome.publishedOn(), outcome.inspectedOn(), "inspectedOn");
    outcome
        .hmciNoticeOn()
        .ifPresent(
            noticeOn -> {
              Order.check(noticeOn, outcome.inspectedOn(), "inspectedOn");
              Order.checkHasCome(noticeOn, acting);
            });
    return new InspectionOutcomeRecorded(
        outcome.urn(),
        acting.officer().authority(),
        outcome.inspectedOn(),
        outcome.publishedOn(),
        outcome.inspectionNumber(),
        outcome.judgements(),
        outcome.category(),
        categoryName(outcome),
        outcome.hmciNoticeOn(),
        gateway(outcome, school),
        outcome.note());
  }

  /** By the number of the inspection, or by its day where a number is not on both. */
  private static void checkNew(RecordInspectionOutcome outcome, LegalPosition position) {
    for (var recorded : position.inspections()) {
      var sameNumber =
          outcome.inspectionNumber().isPresent()
              && outcome.inspectionNumber().equals(recorded.inspectionNumber());
      if (sameNumber || recorded.inspectedOn().equals(outcome.inspectedOn())) {
        throw new Refused(
            Refusal.INSPECTION_ALREADY_RECORDED,
            date("inspectedOn", recorded.inspectedOn()),
            date("publishedOn", recorded.publishedOn()));
      }
    }
  }

  private static Optional<String> categoryName(RecordInspectionOutcome outcome) {
    var name = CategoryNames.on(outcome.publishedOn(), outcome.category());
    if (outcome.category() != Category.NONE && name.isEmpty()) {
      throw new Refused(
          Refusal.LAW_OF_THAT_DATE_NOT_HELD,
          date("happenedOn", outcome.publishedOn()),
          date("heldFrom", CategoryNames.heldFrom()));
    }
    return name;
  }

  private static Optional<Provision> gateway(RecordInspectionOutcome outcome, Particulars school) {
    var reached =
        switch (PartFour.reach(school.type())) {
          case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> true;
          case ACADEMY, OUTSIDE_PART_4 -> false;
        };
    var gateway = reached ? Gateways.provisionOf(outcome.category()) : Optional.<Provision>empty();
    if (gateway.isPresent() && outcome.hmciNoticeOn().isEmpty()) {
      throw new Refused(
          Refusal.HMCI_NOTICE_MISSING,
          term("category", outcome.category()),
          date("publishedOn", outcome.publishedOn()));
    }
    return gateway;
  }
}
