package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.rules.SchoolInLaw;
import org.interventionledger.command.rules.SchoolInLaw.Report;
import org.interventionledger.command.rules.SchoolInLaw.Step;
import org.interventionledger.command.rules.SchoolsInLaw;
import org.interventionledger.command.rules.Value;
import org.springframework.stereotype.Component;

/** Reads a school's intervention, without taking its lock, as rules of a framework ask for it. */
@Component
record SchoolsInLawInEventStore(EventStore events) implements SchoolsInLaw {

  /** One category of the Education Act 2005, s.44, under the names it has had. */
  private static final Set<String> SIGNIFICANT_IMPROVEMENT =
      Set.of("noticeToImprove", "seriousWeaknesses", "significantImprovement");

  /** Of two of one day the one that was published, or else recorded, later is the later. */
  static final Comparator<InspectionOutcomeRecorded> IN_ORDER =
      Comparator.comparing(InspectionOutcomeRecorded::inspectedOn)
          .thenComparing(InspectionOutcomeRecorded::publishedOn);

  @Override
  public SchoolInLaw find(Urn urn, LocalDate on) {
    var file = CaseFile.EMPTY;
    for (var stream = events.readEvents("intervention:" + urn); stream.hasNext(); ) {
      var message = stream.next();
      file = file.with(message.getSequenceNumber(), (InterventionEvent) message.getPayload());
    }
    return of(file.asOf(on), on);
  }

  static SchoolInLaw of(CaseFile file, LocalDate on) {
    var position = file.position();
    return new SchoolInLaw(
        grade(position.inspections()),
        category(position.inspections(), on),
        !Gateways.open(position, on).isEmpty(),
        latestGraded(position.inspections()).flatMap(outcome -> report(outcome, file)),
        categorised(position.inspections(), on).flatMap(outcome -> report(outcome, file)),
        file.journal()
            .events()
            .sorted(Comparator.comparing(InterventionEvent::happenedOn))
            .flatMap(event -> step(event, position))
            .toList());
  }

  /**
   * The overall grade of the latest graded inspection; a report card, or a report since September
   * 2024, has none.
   */
  static Value grade(List<InspectionOutcomeRecorded> inspections) {
    return latestGraded(inspections)
        .map(
            outcome ->
                Value.of(
                    overall(outcome)
                        .map(Judgement::grade)
                        .map(SchoolsInLawInEventStore::name)
                        .orElse("notJudged")))
        .orElse(Value.UNKNOWN);
  }

  private static Optional<InspectionOutcomeRecorded> latestGraded(
      List<InspectionOutcomeRecorded> inspections) {
    return latest(inspections.stream().filter(SchoolsInLawInEventStore::isGraded));
  }

  private static Optional<InspectionOutcomeRecorded> latest(
      Stream<InspectionOutcomeRecorded> inspections) {
    return inspections.sorted(IN_ORDER).reduce((_, later) -> later);
  }

  private static Optional<Report> report(InspectionOutcomeRecorded outcome, CaseFile file) {
    return file.journal().counting().stream()
        .filter(entry -> entry.event().equals(outcome))
        .findFirst()
        .map(
            entry ->
                new Report(
                    new EntryRef("intervention:" + outcome.urn(), entry.number()),
                    outcome.publishedOn()));
  }

  private static boolean isGraded(InspectionOutcomeRecorded outcome) {
    return outcome.kind().filter(InspectionKind::isSection5).isPresent()
        || overall(outcome).isPresent();
  }

  private static Optional<Judgement> overall(InspectionOutcomeRecorded outcome) {
    return outcome.judgements().stream()
        .filter(judgement -> judgement.area() == Area.OVERALL_EFFECTIVENESS)
        .findFirst();
  }

  private static String name(Judgement.Grade grade) {
    return switch (grade) {
      case OUTSTANDING -> "outstanding";
      case GOOD -> "good";
      case SATISFACTORY -> "satisfactory";
      case REQUIRES_IMPROVEMENT -> "ri";
      case INADEQUATE -> "inadequate";
      case EXCEPTIONAL,
          STRONG_STANDARD,
          EXPECTED_STANDARD,
          NEEDS_ATTENTION,
          URGENT_IMPROVEMENT,
          MET,
          NOT_MET,
          NOT_JUDGED ->
          "notJudged";
    };
  }

  private static Value category(List<InspectionOutcomeRecorded> inspections, LocalDate on) {
    if (inspections.isEmpty()) {
      return Value.UNKNOWN;
    }
    return switch (inCategory(inspections, on)) {
      case NONE -> Value.of("none");
      case SPECIAL_MEASURES -> Value.of("specialMeasures");
      case REQUIRES_SIGNIFICANT_IMPROVEMENT -> new Value.One(SIGNIFICANT_IMPROVEMENT);
    };
  }

  // An academy is put in a category too, and no gateway of Part 4 opens by it.
  private static Category inCategory(List<InspectionOutcomeRecorded> inspections, LocalDate on) {
    return InCategory.on(inspections, on)
        .map(standing -> standing.by().category())
        .orElseGet(
            () ->
                latest(outsidePartFour(inspections))
                    .map(InspectionOutcomeRecorded::category)
                    .orElse(Category.NONE));
  }

  private static Stream<InspectionOutcomeRecorded> outsidePartFour(
      List<InspectionOutcomeRecorded> inspections) {
    return inspections.stream()
        .filter(outcome -> outcome.provision().isEmpty())
        .filter(SchoolsInLawInEventStore::isGraded);
  }

  /** What put it in its category; where none stands, the later of the last grade and the end. */
  private static Optional<InspectionOutcomeRecorded> categorised(
      List<InspectionOutcomeRecorded> inspections, LocalDate on) {
    return InCategory.on(inspections, on)
        .map(InCategory::by)
        .or(
            () ->
                latest(
                    Stream.concat(
                        outsidePartFour(inspections),
                        InCategory.of(inspections)
                            .flatMap(category -> category.endedBy().stream()))));
  }

  private static Stream<Step> step(InterventionEvent event, LegalPosition position) {
    if (event instanceof WarningNoticeGiven given) {
      var taken = LocalSteps.notice(given);
      var standing = standing(position.notices().find(given.noticeId()));
      return Stream.of(new SchoolInLaw.OfLaw(taken.step(), taken.grounds(), standing));
    }
    if (event instanceof PreWarningNoticeSent) {
      return Stream.of(new SchoolInLaw.OfKind(Measure.Kind.preWarning, "issued"));
    }
    if (event instanceof SecretaryOfStateEvent done) {
      return StateSteps.of(done).stream().map(step -> step);
    }
    return LocalSteps.of(event).stream()
        .map(taken -> new SchoolInLaw.OfLaw(taken.step(), taken.grounds(), "applied"));
  }

  private static String standing(Optional<Notice> notice) {
    return notice
        .map(
            stands ->
                switch (stands) {
                  case Notice.Unjudged _, Notice.Contested _, Notice.Confirmed _ -> "issued";
                  case Notice.CompliedWith _ -> "complied";
                  case Notice.NotCompliedWith _, Notice.FollowedByProposal _ -> "failed";
                  case Notice.NotConfirmed _, Notice.Withdrawn _, Notice.Ceased _ -> "withdrawn";
                })
        .orElse("issued");
  }
}
