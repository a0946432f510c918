package org.interventionledger.command.intervention;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ArrangementsCommand.RequireArrangements;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.RevokeBudgetSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.intervention.WarningNoticeCommand.ApproveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/**
 * An act before which something must be on record.
 *
 * @param matter the identifier of what it is about, where it has one of its own
 * @param on the day of the decision
 */
record PreparedAct(StatutoryStep step, Optional<String> matter, LocalDate on) {

  private static final Map<Act, StatutoryStep> STEPS =
      Map.ofEntries(
          entry(Act.APPROVE_WARNING_NOTICE, StatutoryStep.WARNING_NOTICE),
          entry(Act.SEND_PRE_WARNING_NOTICE, StatutoryStep.PRE_WARNING_NOTICE),
          entry(Act.WITHDRAW_WARNING_NOTICE, StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE),
          entry(Act.PROPOSE_POWERS, StatutoryStep.NOTICE_OF_PROPOSED_POWERS),
          entry(Act.REQUIRE_ARRANGEMENTS, StatutoryStep.ARRANGEMENTS),
          entry(Act.APPOINT_ADDITIONAL_GOVERNORS, StatutoryStep.ADDITIONAL_GOVERNORS),
          entry(Act.APPLY_FOR_INTERIM_BOARD, StatutoryStep.APPLICATION_FOR_INTERIM_BOARD),
          entry(Act.ESTABLISH_INTERIM_BOARD, StatutoryStep.INTERIM_EXECUTIVE_BOARD),
          entry(Act.SUSPEND_DELEGATED_BUDGET, StatutoryStep.SUSPENSION_UNDER_SECTION_66),
          entry(Act.GIVE_NOTICE_OF_SUSPENSION, StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15),
          entry(Act.REVOKE_BUDGET_SUSPENSION, StatutoryStep.REVOCATION_OF_SUSPENSION),
          entry(Act.GIVE_NOTICE_OF_RESUMPTION, StatutoryStep.NOTICE_OF_RESUMPTION));

  /** Of an act on a day; empty for one before which nothing has to be on record. */
  static Optional<PreparedAct> of(Act act, Optional<String> matter, LocalDate on) {
    return Optional.ofNullable(STEPS.get(act)).map(step -> new PreparedAct(step, matter, on));
  }

  static Optional<PreparedAct> of(InterventionCommand command) {
    if (command instanceof SuspendDelegatedBudget suspend) {
      return of(Act.of(command), Optional.of(suspend.suspensionId()), suspend.noticeGivenOn());
    }
    return of(Act.of(command), matter(command), command.happenedOn());
  }

  private static Optional<String> matter(InterventionCommand command) {
    return switch (command) {
      case ApproveWarningNotice approve -> Optional.of(approve.noticeId());
      case ProposePowers propose -> Optional.of(propose.noticeId());
      case RequireArrangements require -> Optional.of(require.arrangementsId());
      case AppointAdditionalGovernors appoint -> Optional.of(appoint.appointmentId());
      case SendPreWarningNotice send -> Optional.of(send.preWarningId());
      case WithdrawWarningNotice withdraw -> Optional.of(withdraw.noticeId());
      case RevokeBudgetSuspension revoke -> Optional.of(revoke.suspensionId());
      case GiveNoticeOfSuspension give -> Optional.of(give.suspensionId());
      case InterventionCommand _ -> Optional.empty();
    };
  }

  /** The same act, as it stands on record. */
  static Optional<PreparedAct> of(InterventionEvent event) {
    return switch (event) {
      case WarningNoticeApproved approved ->
          done(StatutoryStep.WARNING_NOTICE, approved.noticeId(), event);
      case PowersProposed proposed ->
          done(StatutoryStep.NOTICE_OF_PROPOSED_POWERS, proposed.noticeId(), event);
      case ArrangementsRequired required ->
          done(StatutoryStep.ARRANGEMENTS, required.arrangementsId(), event);
      case AdditionalGovernorsAppointed appointed ->
          done(StatutoryStep.ADDITIONAL_GOVERNORS, appointed.appointmentId(), event);
      case DelegatedBudgetSuspended suspended ->
          done(StatutoryStep.SUSPENSION_UNDER_SECTION_66, suspended.suspensionId(), event);
      case NoticeOfSuspensionGiven given ->
          done(StatutoryStep.SUSPENSION_UNDER_SCHEDULE_15, given.suspensionId(), event);
      case PreWarningNoticeSent sent ->
          done(StatutoryStep.PRE_WARNING_NOTICE, sent.preWarningId(), event);
      case WarningNoticeWithdrawn withdrawn ->
          done(StatutoryStep.WITHDRAWAL_OF_WARNING_NOTICE, withdrawn.noticeId(), event);
      case BudgetSuspensionRevoked revoked ->
          done(StatutoryStep.REVOCATION_OF_SUSPENSION, revoked.suspensionId(), event);
      case InterimBoardAppliedFor _ -> done(StatutoryStep.APPLICATION_FOR_INTERIM_BOARD, event);
      case InterimBoardEstablished _ -> done(StatutoryStep.INTERIM_EXECUTIVE_BOARD, event);
      case InterventionEvent _ -> Optional.empty();
    };
  }

  private static Optional<PreparedAct> done(StatutoryStep step, InterventionEvent event) {
    return Optional.of(new PreparedAct(step, Optional.empty(), event.happenedOn()));
  }

  private static Optional<PreparedAct> done(
      StatutoryStep step, String matter, InterventionEvent event) {
    return Optional.of(new PreparedAct(step, Optional.of(matter), event.happenedOn()));
  }
}
