package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreconditionCommand;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.Considerations;

/**
 * What must be on record before an act of the authority: each as a fact of its own, with who, when
 * and on what evidence. What a notice itself says of its reasons and its authority is told to the
 * school, and is not this.
 */
final class Preconditions {

  private Preconditions() {}

  static List<InterventionEvent> decide(PreconditionCommand command, Acting acting, Cited cited) {
    return List.of(
        switch (command) {
          case RecordPrecondition precondition -> recorded(precondition, acting, cited);
        });
  }

  private static PreconditionRecorded recorded(
      RecordPrecondition fact, Acting acting, Cited cited) {
    BareTicks.check(fact);
    if (fact.kind() == PreconditionKind.REGARD_TO_GUIDANCE && fact.guidance().isEmpty()) {
      throw new Refused(
          Refusal.GUIDANCE_EDITION_NOT_NAMED, date("consideredOn", fact.consideredOn()));
    }
    return new PreconditionRecorded(
        fact.urn(),
        acting.officer().authority(),
        fact.step(),
        fact.about(),
        fact.kind(),
        fact.consideredOn(),
        fact.considered(),
        fact.person(),
        fact.post(),
        fact.guidance(),
        cited.all(fact.evidence()),
        fact.note(),
        Considerations.provision(fact.kind(), fact.step(), fact.consideredOn()));
  }

  /** What the law asks for before some act of a kind is on record. */
  static void check(StatutoryStep step, LegalPosition position, LocalDate on) {
    check(step, position, on, _ -> true);
  }

  /** The same before the act about one matter: what names another does not count. */
  static void check(StatutoryStep step, String matter, LegalPosition position, LocalDate on) {
    check(step, position, on, fact -> isFor(matter, fact));
  }

  private static void check(
      StatutoryStep step,
      LegalPosition position,
      LocalDate on,
      Predicate<PreconditionRecorded> counts) {
    var missing = EnumSet.noneOf(PreconditionKind.class);
    missing.addAll(Considerations.required(step, on));
    position.preconditions().stream()
        .filter(fact -> fact.step() == step && !fact.consideredOn().isAfter(on))
        .filter(counts)
        .forEach(fact -> missing.remove(fact.kind()));
    if (!missing.isEmpty()) {
      throw refused(step, missing, on);
    }
  }

  private static Refused refused(StatutoryStep step, Set<PreconditionKind> missing, LocalDate on) {
    var citation =
        missing.stream()
            .map(kind -> Considerations.provision(kind, step, on))
            .flatMap(Optional::stream)
            .distinct()
            .map(Provision::toString)
            .collect(Collectors.joining("; "));
    var facts =
        List.<Fact>of(
            term("step", step),
            terms("missing", missing),
            text("provisions", citation),
            date("happenedOn", on));
    return new Refused(new Refused.Details(Refusal.PRECONDITION_NOT_RECORDED, citation, facts));
  }

  /** Those that count after an event: what came before an act does not come before the next. */
  static List<PreconditionRecorded> after(
      List<PreconditionRecorded> before, InterventionEvent event) {
    return event instanceof PreconditionRecorded further
        ? Stream.concat(before.stream(), Stream.of(further)).toList()
        : before.stream().filter(fact -> !isSpentBy(event, fact)).toList();
  }

  /** Whether an act rests on a fact that was recorded before it. */
  static boolean isSpentBy(InterventionEvent act, PreconditionRecorded fact) {
    return switch (fact.step()) {
      case WARNING_NOTICE ->
          act instanceof WarningNoticeGiven given && isFor(given.noticeId(), fact);
      case INTERIM_EXECUTIVE_BOARD -> act instanceof InterimBoardEstablished;
      case ARRANGEMENTS -> act instanceof ArrangementsRequired;
      case ADDITIONAL_GOVERNORS -> act instanceof AdditionalGovernorsAppointed;
      case SUSPENSION_OF_DELEGATED_BUDGET ->
          act instanceof DelegatedBudgetSuspended || act instanceof NoticeOfSuspensionGiven;
      case NOTICE_OF_PROPOSED_POWERS, OTHER_STEP -> false;
    };
  }

  private static boolean isFor(String matter, PreconditionRecorded fact) {
    return fact.about().map(matter::equals).orElse(true);
  }
}
