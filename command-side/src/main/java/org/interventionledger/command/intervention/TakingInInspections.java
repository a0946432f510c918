package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.PublishedOutcome;
import org.interventionledger.api.intervention.TakeInInspections;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.TakenIn;
import org.interventionledger.api.terms.Acting;

/**
 * What taking in the inspections listed beside a school comes to, the earliest first. What an
 * officer would have to be asked is never guessed.
 */
record TakingInInspections(TakenIn outcome, List<InterventionEvent> events) {

  TakingInInspections {
    events = List.copyOf(events);
  }

  static TakingInInspections decide(
      TakeInInspections command,
      CaseFile before,
      Acting acting,
      Optional<Particulars> school,
      List<SchoolLink> links) {
    if (school.filter(it -> it.authority().equals(acting.officer().authority())).isEmpty()) {
      return new TakingInInspections(TakenIn.PASSED_OVER, List.of());
    }
    var file = before;
    var events = new ArrayList<InterventionEvent>();
    for (var inspection : inOrder(command)) {
      var taken =
          new Listed(command, inspection, acting, school.get(), links)
              .takenIn(file).stream().toList();
      for (var event : taken) {
        file = file.with(file.journal().length(), event);
        events.add(event);
      }
    }
    return new TakingInInspections(outcome(events), events);
  }

  /** Of one day, what was published earlier first. */
  private static List<PublishedInspection> inOrder(TakeInInspections command) {
    return command.inspections().stream()
        .sorted(
            Comparator.comparing(PublishedInspection::inspectedOn)
                .thenComparing(it -> it.publishedOn().orElse(LocalDate.MAX)))
        .toList();
  }

  private static TakenIn outcome(List<InterventionEvent> events) {
    if (events.stream().anyMatch(OutcomeLeftToOfficer.class::isInstance)) {
      return TakenIn.TO_SETTLE;
    }
    return events.isEmpty() ? TakenIn.UNCHANGED : TakenIn.ADDED;
  }

  /** One inspection as it is listed beside a school. */
  private record Listed(
      TakeInInspections command,
      PublishedInspection inspection,
      Acting acting,
      Particulars school,
      List<SchoolLink> links) {

    Optional<InterventionEvent> takenIn(CaseFile file) {
      var whose = WhoseInspection.of(inspection, command.urn(), school, links);
      var grades = GradesOfTheirDay.of(inspection);
      var outcome = outcome(grades);
      var left = LeftOutcomes.of(file);
      if (whose == WhoseInspection.ANOTHER_SCHOOLS
          || left.isSetAside(outcome)
          || left.hasUnderAnotherNumber(outcome)) {
        return Optional.empty();
      }
      var recorded = recorded(outcome, file.position().inspections());
      if (recorded.isPresent()) {
        return differ(outcome, recorded.get())
            ? left(outcome, List.of(OpenQuestion.DIFFERS_FROM_RECORD), Optional.empty(), file)
            : Optional.empty();
      }
      var questions = new OpenQuestions(inspection, whose, grades, school, file).all();
      return questions.isEmpty()
          ? recorded(outcome, file)
          : left(outcome, questions, Optional.empty(), file);
    }

    private static Optional<InspectionOutcomeRecorded> recorded(
        PublishedOutcome outcome, List<InspectionOutcomeRecorded> inspections) {
      return inspections.stream()
          .filter(it -> outcome.isOf(it.inspectionNumber(), it.inspectedOn()))
          .findFirst()
          .or(() -> inspections.stream().filter(outcome::isOf).findFirst());
    }

    /** As an officer would have recorded it; a rule that stands against it is told to one. */
    private Optional<InterventionEvent> recorded(PublishedOutcome outcome, CaseFile file) {
      try {
        return Decisions.decide(act(outcome), file, acting, Optional.of(school)).stream()
            .map(event -> ((InspectionOutcomeRecorded) event).from(command.source()))
            .map(InterventionEvent.class::cast)
            .findFirst();
      } catch (Refused refused) {
        var rule = Optional.of(refused.details().citation());
        return left(outcome, List.of(OpenQuestion.AGAINST_A_RULE), rule, file);
      }
    }

    private RecordInspectionOutcome act(PublishedOutcome outcome) {
      return new RecordInspectionOutcome(
          command.urn(),
          outcome.kind().orElseThrow(),
          outcome.ofstedsName(),
          outcome.inspectedOn(),
          outcome.publishedOn().orElseThrow(),
          outcome.inspectionNumber(),
          outcome.judgements(),
          outcome.category(),
          Optional.empty(),
          EarlierCategory.NOT_SPOKEN_OF,
          outcome.note());
    }

    private Optional<InterventionEvent> left(
        PublishedOutcome outcome,
        List<OpenQuestion> questions,
        Optional<String> rule,
        CaseFile file) {
      var left =
          new OutcomeLeftToOfficer(
              command.urn(),
              acting.officer().authority(),
              acting.today(),
              outcome,
              questions,
              rule,
              command.source());
      return LeftOutcomes.of(file).isWaiting(left) ? Optional.empty() : Optional.of(left);
    }

    private PublishedOutcome outcome(GradesOfTheirDay grades) {
      return new PublishedOutcome(
          inspection.number(),
          inspection.kind(),
          inspection.ofstedsName(),
          inspection.inspectedOn(),
          inspection.publishedOn(),
          grades.judgements(),
          inspection.category().orElse(Category.NONE),
          inspection.note());
    }

    /** Only what both say is compared: an officer may have recorded less than is listed. */
    private boolean differ(PublishedOutcome listed, InspectionOutcomeRecorded recorded) {
      return inspection.category().filter(it -> it != recorded.category()).isPresent()
          || !listed.inspectedOn().equals(recorded.inspectedOn())
          || listed.differsFrom(recorded);
    }
  }
}
