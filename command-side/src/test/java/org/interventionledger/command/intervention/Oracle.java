package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/**
 * The conditions of s.59(2) and ss.63 to 66 read off the bare events, without the code that
 * decides: what must be on record for a power to be used.
 */
record Oracle(List<InterventionEvent> counting) {

  /** A power that was used, on the day that counts. */
  record Use(Power power, LocalDate on) {}

  static Optional<Use> useIn(InterventionEvent event) {
    return switch (event) {
      case InterimBoardEstablished board ->
          Optional.of(new Use(Power.INTERIM_EXECUTIVE_BOARD, board.noticeGivenOn()));
      case AdditionalGovernorsAppointed governors ->
          Optional.of(new Use(Power.ADDITIONAL_GOVERNORS, governors.appointedOn()));
      case ArrangementsRequired required ->
          Optional.of(new Use(Power.ENTER_INTO_ARRANGEMENTS, required.requiredOn()));
      case DelegatedBudgetSuspended suspended ->
          Optional.of(new Use(Power.SUSPEND_DELEGATED_BUDGET, suspended.receivedOn()));
      default -> Optional.empty();
    };
  }

  /** What has to be on record, with the day of the decision, by the kind of step. */
  static Optional<Decision> decisionIn(InterventionEvent event) {
    return switch (event) {
      case WarningNoticeApproved it -> decision(StatutoryStep.WARNING_NOTICE, it.approvedOn());
      case InterimBoardEstablished it ->
          decision(StatutoryStep.INTERIM_EXECUTIVE_BOARD, it.noticeGivenOn());
      case AdditionalGovernorsAppointed it ->
          decision(StatutoryStep.ADDITIONAL_GOVERNORS, it.appointedOn());
      case ArrangementsRequired it -> decision(StatutoryStep.ARRANGEMENTS, it.requiredOn());
      case DelegatedBudgetSuspended it ->
          decision(StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET, it.noticeGivenOn());
      case NoticeOfSuspensionGiven it ->
          decision(StatutoryStep.SUSPENSION_OF_DELEGATED_BUDGET, it.givenOn());
      default -> Optional.empty();
    };
  }

  /** A decision of the authority, on its day. */
  record Decision(StatutoryStep step, LocalDate on) {}

  private static Optional<Decision> decision(StatutoryStep step, LocalDate on) {
    return Optional.of(new Decision(step, on));
  }

  /** Equality duty, delegated authority and reasons were put on record by its day. */
  boolean isPrepared(Decision decision) {
    return Stream.of(
            PreconditionKind.EQUALITY_DUTY,
            PreconditionKind.DELEGATED_AUTHORITY,
            PreconditionKind.REASONS)
        .allMatch(
            kind ->
                all(PreconditionRecorded.class)
                    .filter(fact -> fact.step() == decision.step() && fact.kind() == kind)
                    .anyMatch(fact -> !fact.consideredOn().isAfter(decision.on())));
  }

  static boolean isActUnderPart4(InterventionEvent event) {
    return event instanceof WarningNoticeEvent
        || event instanceof InterimBoardDecisionEvent
        || event instanceof PowerEvent;
  }

  boolean hasGatewayFor(Use use) {
    return isWithoutLimit(use.on()) || authoritysNotice(use) || statesNotice(use);
  }

  /**
   * Where nothing else opens the power, some notice not complied with is still in its two months.
   */
  boolean isInItsWindow(Use use) {
    return use.power() == Power.INTERIM_EXECUTIVE_BOARD
        || isWithoutLimit(use.on())
        || notices(use).anyMatch(notice -> !use.on().isAfter(notice.window().lastDay()))
        || statesNotices().anyMatch(notice -> !use.on().isAfter(notice.window().lastDay()));
  }

  /** ss.60B, 61 and 62: no window. */
  private boolean isWithoutLimit(LocalDate on) {
    return inCategory(on)
        || all(CoastingNotified.class).anyMatch(it -> !it.happenedOn().isAfter(on));
  }

  private boolean inCategory(LocalDate on) {
    return all(InspectionOutcomeRecorded.class)
        .anyMatch(outcome -> outcome.category() != Category.NONE && !noticeOf(outcome).isAfter(on));
  }

  private static LocalDate noticeOf(InspectionOutcomeRecorded outcome) {
    return outcome.hmciNoticeOn().orElse(outcome.publishedOn());
  }

  private boolean authoritysNotice(Use use) {
    return notices(use).findAny().isPresent();
  }

  private Stream<WarningNoticeGiven> notices(Use use) {
    return all(WarningNoticeGiven.class)
        .filter(notice -> use.on().isAfter(notice.period().endsOn()))
        .filter(notice -> isNotWithdrawn(notice.noticeId()))
        .filter(notice -> isFoundNotCompliedWith(notice.noticeId(), use.on()))
        .filter(notice -> isProposed(notice.noticeId(), use));
  }

  private boolean isNotWithdrawn(String notice) {
    return all(WarningNoticeWithdrawn.class).noneMatch(it -> it.noticeId().equals(notice));
  }

  private boolean isFoundNotCompliedWith(String notice, LocalDate on) {
    return all(ComplianceAssessed.class)
        .filter(it -> it.noticeId().equals(notice) && !it.assessedOn().isAfter(on))
        .anyMatch(it -> it.verdict() == ComplianceVerdict.NOT_COMPLIED);
  }

  private boolean isProposed(String notice, Use use) {
    return all(PowersProposed.class)
        .filter(it -> it.noticeId().equals(notice) && it.powers().contains(use.power()))
        .anyMatch(it -> !it.givenOn().isAfter(use.on()) && !it.effectiveFrom().isAfter(use.on()));
  }

  /**
   * The Secretary of State's notice makes the school eligible for the authority too: s.60(1), (10).
   */
  private boolean statesNotice(Use use) {
    return statesNotices().anyMatch(notice -> use.on().isAfter(notice.period().endsOn()))
        && all(SecretaryOfStateComplianceRecorded.class)
            .anyMatch(it -> it.verdict() == ComplianceVerdict.NOT_COMPLIED)
        && all(SecretaryOfStateProposalRecorded.class)
            .anyMatch(it -> !it.givenOn().isAfter(use.on()));
  }

  private Stream<SecretaryOfStateWarningNoticeRecorded> statesNotices() {
    return all(SecretaryOfStateWarningNoticeRecorded.class);
  }

  private <E> Stream<E> all(Class<E> type) {
    return counting.stream().filter(type::isInstance).map(type::cast);
  }
}
