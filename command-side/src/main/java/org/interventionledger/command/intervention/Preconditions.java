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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreconditionCommand;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.acting.BareTicks;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.statute.Considerations;

/**
 * What must be on record before an act of the authority: each as a fact of its own, with who, when
 * and on what evidence. What a notice itself says of its reasons and its authority is told to the
 * school, and is not this.
 */
final class Preconditions {

  private Preconditions() {}

  static List<InterventionEvent> decide(
      PreconditionCommand command, LegalPosition position, Acting acting, Cited cited) {
    return List.of(
        switch (command) {
          case RecordPrecondition precondition -> recorded(precondition, position, acting, cited);
        });
  }

  private static PreconditionRecorded recorded(
      RecordPrecondition fact, LegalPosition position, Acting acting, Cited cited) {
    checkShown(fact);
    MattersOfSteps.check(fact, position, acting.officer());
    if (fact.kind() == PreconditionKind.REGARD_TO_GUIDANCE && fact.guidance().isEmpty()) {
      throw new Refused(
          LawRefusal.GUIDANCE_EDITION_NOT_NAMED, date("consideredOn", fact.consideredOn()));
    }
    return switch (fact.kind()) {
      case DRAFT_OF_THE_TEXT -> {
        Approvals.checkDrafted(fact, position, acting);
        yield recorded(fact, acting, cited, Optional.empty(), Optional.of(acting.officer().id()));
      }
      case APPROVAL_OF_THE_TEXT -> {
        var version = Approvals.approved(fact, position, acting);
        yield recorded(
            fact, acting, cited, Optional.of(acting.officer().id()), version.draftedBy());
      }
      case CONSULTATION,
          EQUALITY_DUTY,
          DELEGATED_AUTHORITY,
          REASONS,
          REGARD_TO_GUIDANCE,
          CONFLICTS_OF_INTEREST,
          OTHER_PRECONDITION ->
          recorded(fact, acting, cited, Optional.empty(), Optional.empty());
    };
  }

  private static PreconditionRecorded recorded(
      RecordPrecondition fact,
      Acting acting,
      Cited cited,
      Optional<String> approvedBy,
      Optional<String> draftedBy) {
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
        Considerations.provision(fact.kind(), fact.step(), fact.consideredOn())
            .map(place -> place.asOn(fact.consideredOn())),
        approvedBy,
        draftedBy);
  }

  /** What was considered is said in any case, and what shows it: by a document or in words. */
  private static void checkShown(RecordPrecondition fact) {
    if (BareTicks.isBare(fact.considered())) {
      throw bareTick(fact, fact.considered().text());
    }
    if (fact.evidence().isEmpty() && fact.note().map(BareTicks::isBare).orElse(true)) {
      throw bareTick(fact, fact.note().map(Narrative::text).orElse(""));
    }
  }

  private static Refused bareTick(RecordPrecondition fact, String said) {
    return new Refused(RecordRefusal.A_BARE_TICK, term("kind", fact.kind()), text("said", said));
  }

  /**
   * What is asked for before the act is on record, dated on its day at the latest: first what the
   * law asks for, then the text and its approval, which is the ledger's own rule.
   */
  static void check(PreparedAct act, LegalPosition position) {
    var missing = EnumSet.noneOf(PreconditionKind.class);
    missing.addAll(Considerations.required(act.step(), act.on()));
    before(act, position).forEach(fact -> missing.remove(fact.kind()));
    if (!missing.isEmpty()) {
      throw refused(act.step(), missing, act.on());
    }
    Approvals.checkApproved(act, position);
  }

  /** What counts for an act, dated on its day at the latest. */
  static Stream<PreconditionRecorded> before(PreparedAct act, LegalPosition position) {
    return position.preconditions().stream().filter(fact -> isBefore(act, fact));
  }

  /** What no provision of that day asks for are reasons: before SI 2014/2095 the ledger alone. */
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
    return citation.isEmpty()
        ? new Refused(
            RecordRefusal.REASONS_NOT_ON_RECORD,
            term("step", step),
            terms("missing", missing),
            date("happenedOn", on))
        : new Refused(new Refused.Details(LawRefusal.PRECONDITION_NOT_RECORDED, citation, facts));
  }

  /** Whether it is for want of what must be on record that an act is refused. */
  static boolean areMissing(Refusal refusal) {
    return refusal == LawRefusal.PRECONDITION_NOT_RECORDED
        || refusal == RecordRefusal.REASONS_NOT_ON_RECORD
        || refusal == RecordRefusal.TEXT_NOT_YET_DRAFTED
        || refusal == RecordRefusal.TEXT_NOT_YET_APPROVED;
  }

  /** Those that count after an event: what came before an act does not come before the next. */
  static List<PreconditionRecorded> after(
      List<PreconditionRecorded> before, InterventionEvent event) {
    return event instanceof PreconditionRecorded further
        ? Stream.concat(before.stream(), Stream.of(further)).toList()
        : before.stream()
            .filter(fact -> !isSpentBy(event, fact) && !isOfAnEarlierBoard(event, fact))
            .toList();
  }

  /** Whether an act rests on a fact that was recorded before it. */
  static boolean isSpentBy(InterventionEvent act, PreconditionRecorded fact) {
    return PreparedAct.of(act).filter(prepared -> isBefore(prepared, fact)).isPresent();
  }

  /** A notice of resumption is the board's own, and is given on its stream. */
  private static boolean isOfAnEarlierBoard(InterventionEvent event, PreconditionRecorded fact) {
    return event instanceof InterimBoardEstablished
        && fact.step() == StatutoryStep.NOTICE_OF_RESUMPTION;
  }

  /** It counts for the act, and is dated on its day at the latest. */
  private static boolean isBefore(PreparedAct act, PreconditionRecorded fact) {
    return isFor(act, fact) && !fact.consideredOn().isAfter(act.on());
  }

  /** What names one matter does not count for another. */
  static boolean isFor(PreparedAct act, PreconditionRecorded fact) {
    return isOfStep(act.step(), fact.step())
        && (fact.about().isEmpty() || act.matter().isEmpty() || fact.about().equals(act.matter()));
  }

  /** Earlier entries did not tell the two ways to suspend a budget apart, and count for either. */
  private static boolean isOfStep(StatutoryStep act, StatutoryStep recorded) {
    return recorded == act
        || recorded == StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET
            && (act == StatutoryStep.SUSPENSION_UNDER_SECTION_66
                || act == StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15);
  }
}
