package org.interventionledger.command.intervention;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Measure.InLaw;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.journal.Journal;
import org.interventionledger.command.rules.LocalGates;

/** Steps of the law that the authority's framework may have gates before. */
final class LocalSteps {

  private LocalSteps() {}

  /** A step, by the name under which frameworks know it, with its grounds there. */
  record Taken(StatutoryStep step, Set<InLaw> grounds) {}

  /**
   * Law first, framework second: looked at once the law has let an act pass. A step put in the
   * place of a mistaken one is looked at where its kind, its grounds or its day are others.
   */
  static List<InterventionEvent> check(
      List<InterventionEvent> decided, Journal<InterventionEvent> before, LocalGates gates) {
    for (var event : decided) {
      if (event instanceof InterventionEntryCorrected corrected) {
        corrected
            .replacement()
            .filter(right -> !isAsBefore(right, before.entry(corrected.correction().entry())))
            .ifPresent(right -> check(right, gates));
      } else {
        check(event, gates);
      }
    }
    return decided;
  }

  private static void check(InterventionEvent event, LocalGates gates) {
    of(event)
        .ifPresent(
            taken -> gates.check(event.urn(), event.happenedOn(), taken.step(), taken.grounds()));
  }

  private static boolean isAsBefore(
      InterventionEvent right, Optional<Entry<InterventionEvent>> mistaken) {
    return mistaken
        .map(Entry::event)
        .filter(
            event -> of(event).equals(of(right)) && event.happenedOn().equals(right.happenedOn()))
        .isPresent();
  }

  /** The step that an event is; an application for consent is the first of a board. */
  static Optional<Taken> of(InterventionEvent event) {
    return switch (event) {
      case WarningNoticeGiven given -> Optional.of(notice(given));
      case ArrangementsRequired _ -> power(StatutoryStep.arrangements);
      case AdditionalGovernorsAppointed _ -> power(StatutoryStep.additionalGovernors);
      case DelegatedBudgetSuspended _ -> power(StatutoryStep.suspendDelegation);
      case InterimBoardAppliedFor _, InterimBoardEstablished _ -> power(StatutoryStep.interimBoard);
      case InspectionEvent _,
          PreWarningEvent _,
          WarningNoticeEvent _,
          InterimBoardDecisionEvent _,
          InterimPeriodEnded _,
          ReferralEvent _,
          SecretaryOfStateEvent _,
          PreconditionEvent _,
          PowerEvent _,
          ApproachEvent _,
          StatementEvent _,
          DraftReportEvent _,
          InformationEvent _,
          PeriodEvent _,
          InterventionEntryCorrected _ ->
          Optional.empty();
    };
  }

  static Taken notice(WarningNoticeGiven given) {
    return notice(given.text());
  }

  static Taken notice(NoticeText text) {
    return new Taken(
        text.section() == NoticeSection.SECTION_60
            ? StatutoryStep.warningNotice
            : StatutoryStep.payWarningNotice,
        text.grounds().stream()
            .map(LocalSteps::inLaw)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(InLaw.class))));
  }

  private static Optional<Taken> power(StatutoryStep step) {
    return Optional.of(new Taken(step, Set.of()));
  }

  private static InLaw inLaw(Ground ground) {
    return switch (ground) {
      case LOW_STANDARDS -> InLaw.lowStandards;
      case BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE -> InLaw.breakdown;
      case SAFETY_THREATENED -> InLaw.safety;
      case PAY_AND_CONDITIONS_NOT_COMPLIED_WITH, PAY_AND_CONDITIONS_NOT_SECURED ->
          InLaw.payAndConditions;
    };
  }
}
