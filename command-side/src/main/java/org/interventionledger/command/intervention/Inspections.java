package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionCommand;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.CategoryNames;
import org.interventionledger.command.statute.EndOfCategory;
import org.interventionledger.command.statute.InForce;
import org.interventionledger.command.statute.InspectionLaw;
import org.interventionledger.command.statute.PartFour;
import org.interventionledger.command.statute.Statute;

/** Outcomes of Ofsted's inspections, and the gateways of ss.61 and 62 that they open and close. */
final class Inspections {

  private Inspections() {}

  static List<InterventionEvent> decide(
      InspectionCommand command, CaseFile file, Acting acting, Particulars school) {
    return List.of(
        switch (command) {
          case RecordInspectionOutcome outcome -> record(outcome, file.position(), acting, school);
          case SetAsideOutcome aside -> LeftOutcomes.setAside(aside, file, acting);
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
    outcome.judgements().forEach(judgement -> Grades.check(judgement, outcome));
    checkKind(outcome, position);
    var categoryName = categoryName(outcome);
    var gateway = gateway(outcome, school);
    return new InspectionOutcomeRecorded(
        outcome.urn(),
        acting.officer().authority(),
        Optional.of(outcome.kind()),
        outcome.ofstedsName(),
        outcome.inspectedOn(),
        outcome.publishedOn(),
        outcome.inspectionNumber(),
        outcome.judgements(),
        outcome.category(),
        categoryName,
        outcome.hmciNoticeOn(),
        Optional.of(outcome.earlierCategory()),
        isReached(school)
            ? EndOfCategory.endedBy(outcome.kind(), outcome.category(), outcome.earlierCategory())
            : List.of(),
        gateway.map(place -> place.asOn(Statute.firstHeld(outcome.publishedOn()))),
        outcome.note(),
        Optional.empty());
  }

  /** Only a section 5 report begins a category, and it says what becomes of one that stands. */
  private static void checkKind(RecordInspectionOutcome outcome, LegalPosition position) {
    if (outcome.category() != Category.NONE) {
      if (!outcome.kind().isSection5()) {
        throw new Refused(
            LawRefusal.CATEGORY_NEEDS_A_SECTION_5_INSPECTION,
            term("category", outcome.category()),
            term("kind", outcome.kind()),
            date("inspectedOn", outcome.inspectedOn()));
      }
      return;
    }
    InCategory.on(position.inspections(), outcome.publishedOn())
        .filter(category -> category.by().inspectedOn().isBefore(outcome.inspectedOn()))
        .ifPresent(category -> checkEnd(outcome, category));
  }

  private static void checkEnd(RecordInspectionOutcome outcome, InCategory category) {
    switch (outcome.earlierCategory()) {
      case STILL_APPLIES -> {}
      case NOT_SPOKEN_OF -> {
        if (outcome.kind().isSection5()) {
          throw stands(LawRefusal.EARLIER_CATEGORY_NOT_SPOKEN_OF, outcome, category);
        }
      }
      case NO_LONGER_APPLIES -> {
        var ends =
            EndOfCategory.endedBy(outcome.kind(), outcome.category(), outcome.earlierCategory());
        if (!ends.contains(category.gateway())) {
          throw stands(LawRefusal.ENDS_BY_A_SECTION_5_REPORT_ONLY, outcome, category);
        }
      }
    }
  }

  private static Refused stands(
      Refusal refusal, RecordInspectionOutcome outcome, InCategory category) {
    return new Refused(
        refusal,
        text("category", category.by().categoryName().orElseThrow()),
        text("gateway", category.gateway()),
        date("since", category.since()),
        term("kind", outcome.kind()),
        date("publishedOn", outcome.publishedOn()));
  }

  /** By the number of the inspection, or by its day where a number is not on both. */
  private static void checkNew(RecordInspectionOutcome outcome, LegalPosition position) {
    for (var recorded : position.inspections()) {
      var numbered =
          outcome.inspectionNumber().isPresent() && recorded.inspectionNumber().isPresent();
      var same =
          numbered
              ? outcome.inspectionNumber().equals(recorded.inspectionNumber())
              : recorded.inspectedOn().equals(outcome.inspectedOn());
      if (same) {
        throw new Refused(
            RecordRefusal.INSPECTION_ALREADY_RECORDED,
            date("inspectedOn", recorded.inspectedOn()),
            date("publishedOn", recorded.publishedOn()));
      }
    }
  }

  private static Optional<String> categoryName(RecordInspectionOutcome outcome) {
    var name = CategoryNames.on(outcome.publishedOn(), outcome.category());
    if (outcome.category() != Category.NONE && name.isEmpty()) {
      throw new Refused(
          LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
          date("happenedOn", outcome.publishedOn()),
          date("heldFrom", CategoryNames.heldFrom()));
    }
    return name;
  }

  private static Optional<Provision> gateway(RecordInspectionOutcome outcome, Particulars school) {
    var gateway =
        isReached(school) ? Gateways.provisionOf(outcome.category()) : Optional.<Provision>empty();
    if (gateway.isPresent() && outcome.hmciNoticeOn().isEmpty()) {
      throw Refused.byRule(
          LawRefusal.HMCI_NOTICE_MISSING,
          citation(InspectionLaw.test(outcome.publishedOn()).orElseThrow()),
          term("category", outcome.category()),
          date("publishedOn", outcome.publishedOn()));
    }
    return gateway;
  }

  /** The notice, and the test of which it says that it is met. */
  private static String citation(InForce<Provision> test) {
    return test.what() + "; " + test.by();
  }

  private static boolean isReached(Particulars school) {
    return switch (PartFour.reach(school.type())) {
      case MAINTAINED_SCHOOL, PUPIL_REFERRAL_UNIT -> true;
      case ACADEMY, OUTSIDE_PART_4 -> false;
    };
  }
}
