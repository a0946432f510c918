package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionCommand.SetAsideOutcome;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedOutcome;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;

/**
 * The outcomes that imports left to an officer.
 *
 * @param waiting until the inspection is recorded or the outcome is set aside
 * @param setAside which are not asked about again as long as they are published as they were
 */
record LeftOutcomes(List<OutcomeLeftToOfficer> waiting, List<OutcomeLeftToOfficer> setAside) {

  private static final LeftOutcomes NONE = new LeftOutcomes(List.of(), List.of());

  LeftOutcomes {
    waiting = List.copyOf(waiting);
    setAside = List.copyOf(setAside);
  }

  static LeftOutcomes of(CaseFile file) {
    var left = NONE;
    for (var event : file.journal().events().toList()) {
      left = left.after(event);
    }
    return left;
  }

  private LeftOutcomes after(InterventionEvent event) {
    return switch (event) {
      case OutcomeLeftToOfficer more ->
          new LeftOutcomes(
              Stream.concat(waiting.stream().filter(isNot(more.outcome())), Stream.of(more))
                  .toList(),
              setAside.stream().filter(isNot(more.outcome())).toList());
      case OutcomeSetAside aside ->
          new LeftOutcomes(
              waiting.stream().filter(Predicate.not(isNamed(aside.outcomeId()))).toList(),
              Stream.concat(setAside.stream(), waiting.stream().filter(isNamed(aside.outcomeId())))
                  .toList());
      case InspectionOutcomeRecorded recorded ->
          new LeftOutcomes(
              waiting.stream().filter(left -> !left.outcome().isOf(recorded)).toList(), setAside);
      case InterventionEvent _ -> this;
    };
  }

  /** Whether a category waits, named or to be named, of an inspection before that day. */
  boolean hasCategoryBefore(LocalDate inspectedOn) {
    return waiting.stream()
        .filter(left -> left.outcome().inspectedOn().isBefore(inspectedOn))
        .anyMatch(
            left ->
                left.outcome().category() != Category.NONE
                    || left.questions().contains(OpenQuestion.CATEGORY_NOT_SAID));
  }

  boolean isSetAside(PublishedOutcome outcome) {
    return setAside.stream().anyMatch(left -> left.outcome().equals(outcome));
  }

  /** Whether the same was left already under another number of the inspection. */
  boolean hasUnderAnotherNumber(PublishedOutcome outcome) {
    return Stream.concat(waiting.stream(), setAside.stream())
        .map(OutcomeLeftToOfficer::outcome)
        .filter(it -> !it.isOf(outcome.inspectionNumber(), outcome.inspectedOn()))
        .anyMatch(outcome::isAlike);
  }

  /** Whether the same waits already, for the same reasons. */
  boolean isWaiting(OutcomeLeftToOfficer left) {
    return waiting.stream()
        .anyMatch(
            it ->
                it.outcome().equals(left.outcome())
                    && it.questions().equals(left.questions())
                    && it.rule().equals(left.rule()));
  }

  static OutcomeSetAside setAside(SetAsideOutcome act, CaseFile file, Acting acting) {
    var left =
        of(file).waiting().stream()
            .filter(isNamed(act.outcomeId()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(
                        RecordRefusal.OUTCOME_NOT_LEFT_TO_AN_OFFICER, text("id", act.outcomeId())));
    Order.check(act.setAsideOn(), left);
    return new OutcomeSetAside(
        act.urn(),
        acting.officer().authority(),
        act.outcomeId(),
        left.outcome().inspectedOn(),
        act.setAsideOn(),
        act.reasons());
  }

  private static Predicate<OutcomeLeftToOfficer> isNot(PublishedOutcome outcome) {
    return left -> !left.outcome().isOf(outcome.inspectionNumber(), outcome.inspectedOn());
  }

  private static Predicate<OutcomeLeftToOfficer> isNamed(String outcomeId) {
    return left -> left.outcome().outcomeId().equals(outcomeId);
  }
}
