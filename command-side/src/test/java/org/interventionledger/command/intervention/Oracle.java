package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.DirectionEvent.DirectionCopied;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.terms.Officer;

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
      case PowersProposed it -> decision(StatutoryStep.NOTICE_OF_PROPOSED_POWERS, it.givenOn());
      case InterimBoardAppliedFor it ->
          decision(StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, it.appliedOn());
      case InterimBoardEstablished it ->
          decision(StatutoryStep.INTERIM_EXECUTIVE_BOARD, it.noticeGivenOn());
      case AdditionalGovernorsAppointed it ->
          decision(StatutoryStep.ADDITIONAL_GOVERNORS, it.appointedOn());
      case ArrangementsRequired it -> decision(StatutoryStep.ARRANGEMENTS, it.requiredOn());
      case DelegatedBudgetSuspended it ->
          decision(StatutoryStep.SUSPENSION_UNDER_SECTION_66, it.noticeGivenOn());
      case NoticeOfSuspensionGiven it ->
          decision(StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15, it.givenOn());
      case PreWarningNoticeSent it -> decision(StatutoryStep.PRE_WARNING_NOTICE, it.sentOn());
      case WarningNoticeWithdrawn it ->
          decision(StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE, it.withdrawnOn());
      case BudgetSuspensionRevoked it ->
          decision(StatutoryStep.REVOCATION_OF_SUSPENSION, it.revokedOn());
      default -> Optional.empty();
    };
  }

  /** Whether a board of this number was established. */
  boolean isBoard(int board) {
    return counting.stream()
        .anyMatch(event -> event instanceof InterimBoardEstablished it && it.board() == board);
  }

  /** Whether it was, and its end is not noted. */
  boolean isBoardWithoutEnd(int board) {
    return isBoard(board)
        && counting.stream()
            .noneMatch(event -> event instanceof InterimPeriodEnded it && it.board() == board);
  }

  /** A decision of the authority, on its day. */
  record Decision(StatutoryStep step, LocalDate on) {}

  private static Optional<Decision> decision(StatutoryStep step, LocalDate on) {
    return Optional.of(new Decision(step, on));
  }

  /** A warning notice is approved as a draft, an application is none. */
  private static final Set<StatutoryStep> NO_NOTICES_OF_POWERS =
      EnumSet.of(StatutoryStep.WARNING_NOTICE, StatutoryStep.APPLICATION_FOR_INTERIM_BOARD);

  /** What is local, and what ends a step: a text that is approved, and nothing besides. */
  private static final Set<StatutoryStep> OF_NO_PROVISION =
      EnumSet.of(
          StatutoryStep.PRE_WARNING_NOTICE,
          StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE,
          StatutoryStep.REVOCATION_OF_SUSPENSION);

  /** The Equality Act 2010, s.149, began: SI 2011/1066. */
  private static final LocalDate EQUALITY_DUTY_SINCE = LocalDate.of(2011, 4, 5);

  /**
   * Delegated authority and reasons were put on record by its day, the equality duty once there was
   * one, and the approval of what is given as a notice.
   */
  boolean isPrepared(Decision decision) {
    var demanded = EnumSet.noneOf(PreconditionKind.class);
    if (!OF_NO_PROVISION.contains(decision.step())) {
      demanded.addAll(Set.of(PreconditionKind.DELEGATED_AUTHORITY, PreconditionKind.REASONS));
      if (!decision.on().isBefore(EQUALITY_DUTY_SINCE)) {
        demanded.add(PreconditionKind.EQUALITY_DUTY);
      }
    }
    if (!NO_NOTICES_OF_POWERS.contains(decision.step())) {
      demanded.addAll(
          Set.of(PreconditionKind.DRAFT_OF_THE_TEXT, PreconditionKind.APPROVAL_OF_THE_TEXT));
    }
    return demanded.stream()
        .allMatch(
            kind ->
                all(PreconditionRecorded.class)
                    .filter(fact -> fact.step() == decision.step() && fact.kind() == kind)
                    .anyMatch(fact -> !fact.consideredOn().isAfter(decision.on())));
  }

  /**
   * Where a text is to be approved, another officer than whoever gives it approved it by its day.
   */
  boolean isApprovedByAnother(Decision decision, Officer giver) {
    return NO_NOTICES_OF_POWERS.contains(decision.step())
        || all(PreconditionRecorded.class)
            .filter(fact -> fact.step() == decision.step())
            .filter(fact -> !fact.consideredOn().isAfter(decision.on()))
            .flatMap(fact -> fact.approvedBy().stream())
            .anyMatch(name -> !name.equals(giver.id()));
  }

  /** Nobody approved a text of which they wrote a version. */
  boolean isApprovedByNoWriter(Decision decision) {
    var texts =
        all(PreconditionRecorded.class).filter(fact -> fact.step() == decision.step()).toList();
    return IntStream.range(0, texts.size())
        .filter(number -> texts.get(number).approvedBy().isPresent())
        .allMatch(number -> !draftedBefore(number, texts).equals(texts.get(number).approvedBy()));
  }

  /** By whom the version was written that is approved there. */
  private static Optional<String> draftedBefore(int number, List<PreconditionRecorded> texts) {
    return texts.subList(0, number).stream()
        .flatMap(fact -> fact.draftedBy().stream())
        .reduce((_, later) -> later);
  }

  static boolean isActUnderPart4(InterventionEvent event) {
    return event instanceof WarningNoticeEvent
        || event instanceof InterimBoardDecisionEvent
        || event instanceof PowerEvent
        || event instanceof DirectionCopied
        || event instanceof DirectionAnswered;
  }

  boolean hasGatewayFor(Use use) {
    return !isAnAcademy(use.on())
        && (isWithoutLimit(use.on()) || notices(use).findAny().isPresent() || statesNotice(use));
  }

  /**
   * Where nothing else opens the power, some notice not complied with is still in its two months.
   */
  boolean isInItsWindow(Use use) {
    return use.power() == Power.INTERIM_EXECUTIVE_BOARD
        || isWithoutLimit(use.on())
        || notices(use).anyMatch(notice -> isWithinTwoMonths(use.on(), periodOf(notice)))
        || statesNotices(use).anyMatch(notice -> isWithinTwoMonths(use.on(), notice.period()));
  }

  /** Part 4 does not reach it any longer: s.59(1). */
  private boolean isAnAcademy(LocalDate on) {
    return all(SchoolConverted.class).anyMatch(it -> !it.convertedOn().isAfter(on));
  }

  /** ss.60B, 61 and 62: no window. */
  boolean isWithoutLimit(LocalDate on) {
    return inCategory(on) || isCoasting(on);
  }

  private boolean isCoasting(LocalDate on) {
    return all(CoastingNotified.class)
        .filter(notified -> !notified.notifiedOn().isAfter(on))
        .anyMatch(
            notified ->
                all(CoastingEnded.class)
                    .noneMatch(
                        it ->
                            !it.endedOn().isBefore(notified.notifiedOn())
                                && !it.endedOn().isAfter(on)));
  }

  private boolean inCategory(LocalDate on) {
    var reports = all(InspectionOutcomeRecorded.class).toList();
    return IntStream.range(0, reports.size())
        .filter(number -> reports.get(number).category() != Category.NONE)
        .filter(number -> !reports.get(number).takesEffectOn().isAfter(on))
        .anyMatch(number -> isNotEnded(number, reports, on));
  }

  /**
   * No inspection after it found another category by the day, or that there is none any longer:
   * special measures end by any report, significant improvement by one under section 5.
   */
  private static boolean isNotEnded(
      int number, List<InspectionOutcomeRecorded> reports, LocalDate on) {
    var found = reports.get(number);
    return IntStream.range(0, reports.size())
        .filter(other -> isLater(other, number, reports))
        .mapToObj(reports::get)
        .filter(later -> !later.takesEffectOn().isAfter(on))
        .noneMatch(later -> later.category() != Category.NONE || endsIt(found, later));
  }

  private static boolean isLater(int other, int number, List<InspectionOutcomeRecorded> reports) {
    var compared = reports.get(other).inspectedOn().compareTo(reports.get(number).inspectedOn());
    return compared > 0 || compared == 0 && other > number;
  }

  private static boolean endsIt(InspectionOutcomeRecorded found, InspectionOutcomeRecorded later) {
    return later.earlierCategory().equals(Optional.of(EarlierCategory.NO_LONGER_APPLIES))
        && (found.category() == Category.SPECIAL_MEASURES
            || later.kind().filter(InspectionKind::isSection5).isPresent());
  }

  /** Those of the authority that its governing body did not comply with, and was told so. */
  private Stream<WarningNoticeGiven> notices(Use use) {
    return all(WarningNoticeGiven.class)
        .filter(notice -> isNotWithdrawn(notice.noticeId()))
        .filter(notice -> !hasCeased(notice, use.on()))
        .filter(notice -> opens(notice.text().section(), use.power()))
        .filter(this::stands)
        .filter(notice -> use.on().isAfter(periodOf(notice).endsOn()))
        .filter(notice -> isFoundNotCompliedWith(notice.noticeId(), use.on()))
        .filter(notice -> isProposed(notice.noticeId(), use));
  }

  /** s.63(1): no arrangements where a school is eligible under s.60A alone. */
  private static boolean opens(NoticeSection section, Power power) {
    return section == NoticeSection.SECTION_60 || power != Power.ENTER_INTO_ARRANGEMENTS;
  }

  /** Until 17 April 2016: uncontested, or confirmed. */
  private boolean stands(WarningNoticeGiven notice) {
    return all(RepresentationsMade.class)
            .noneMatch(made -> made.noticeId().equals(notice.noticeId()))
        || confirmation(notice).isPresent();
  }

  private Optional<ConfirmedPeriods> confirmation(WarningNoticeGiven notice) {
    return all(RepresentationsDecided.class)
        .filter(decided -> decided.noticeId().equals(notice.noticeId()))
        .flatMap(decided -> decided.confirmed().stream())
        .findFirst();
  }

  private CompliancePeriod periodOf(WarningNoticeGiven notice) {
    return confirmation(notice).map(ConfirmedPeriods::period).orElse(notice.period());
  }

  /** ss.63(3), 64(2) and 66(2): two months following the end of the compliance period. */
  private static boolean isWithinTwoMonths(LocalDate on, CompliancePeriod period) {
    return !on.isAfter(period.endsOn().plusMonths(2));
  }

  /** s.60(4B): with a later notice of the Secretary of State. */
  private boolean hasCeased(WarningNoticeGiven notice, LocalDate on) {
    return notice.text().section() == NoticeSection.SECTION_60
        && all(SecretaryOfStateWarningNoticeRecorded.class)
            .map(SecretaryOfStateWarningNoticeRecorded::givenOn)
            .anyMatch(given -> !given.isBefore(notice.givenOn()) && !given.isAfter(on));
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
    return statesNotices(use).findAny().isPresent();
  }

  private Stream<SecretaryOfStateWarningNoticeRecorded> statesNotices(Use use) {
    return all(SecretaryOfStateWarningNoticeRecorded.class)
        .filter(notice -> use.on().isAfter(notice.period().endsOn()))
        .filter(notice -> isFollowedUp(notice.stateNoticeId(), use.on()));
  }

  private boolean isFollowedUp(String notice, LocalDate on) {
    return all(SecretaryOfStateWithdrawalRecorded.class)
            .noneMatch(it -> it.stateNoticeId().equals(notice))
        && all(SecretaryOfStateComplianceRecorded.class)
            .filter(it -> it.stateNoticeId().equals(notice) && !it.assessedOn().isAfter(on))
            .anyMatch(it -> it.verdict() == ComplianceVerdict.NOT_COMPLIED)
        && all(SecretaryOfStateProposalRecorded.class)
            .filter(it -> it.stateNoticeId().equals(notice))
            .anyMatch(it -> !it.givenOn().isAfter(on) && !it.effectiveFrom().isAfter(on));
  }

  private <E> Stream<E> all(Class<E> type) {
    return counting.stream().filter(type::isInstance).map(type::cast);
  }
}
