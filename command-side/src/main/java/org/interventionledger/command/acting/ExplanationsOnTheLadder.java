package org.interventionledger.command.acting;

import static org.interventionledger.api.terms.Explanation.CONCERNS;
import static org.interventionledger.api.terms.Explanation.CONSIDERATION;
import static org.interventionledger.api.terms.Explanation.FINDINGS;
import static org.interventionledger.api.terms.Explanation.NECESSITY_OF_SHORT_NOTICE;
import static org.interventionledger.api.terms.Explanation.REASONS;
import static org.interventionledger.api.terms.Explanation.REASONS_FOR_NO_ACTION;
import static org.interventionledger.api.terms.Explanation.WHY_AN_ENTRY_IS_MISTAKEN;
import static org.interventionledger.api.terms.Explanation.WHY_A_DAY_IS_JUDGED;
import static org.interventionledger.api.terms.Explanation.WHY_NOTICE_IS_REASONABLE;
import static org.interventionledger.command.acting.Explained.by;
import static org.interventionledger.command.acting.Explained.nothing;
import static org.interventionledger.command.acting.Explained.reasons;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand;
import org.interventionledger.api.intervention.ApproachCommand;
import org.interventionledger.api.intervention.ArrangementsCommand;
import org.interventionledger.api.intervention.BudgetCommand;
import org.interventionledger.api.intervention.DirectionCommand;
import org.interventionledger.api.intervention.DraftReportCommand;
import org.interventionledger.api.intervention.InformationCommand;
import org.interventionledger.api.intervention.InspectionCommand;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PeriodCommand.RecalculatePeriod;
import org.interventionledger.api.intervention.PowerCommand;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.intervention.PreconditionCommand;
import org.interventionledger.api.intervention.ReferralCommand;
import org.interventionledger.api.intervention.SecretaryOfStateCommand;
import org.interventionledger.api.intervention.StatementCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand;

/** The same, for acts on the statutory ladder and on the academies' route. */
final class ExplanationsOnTheLadder {

  private ExplanationsOnTheLadder() {}

  static Stream<Explained> of(InterventionCommand command) {
    return switch (command) {
      case WarningNoticeCommand act -> ofNotice(act);
      case InterimBoardDecisionCommand act -> ofBoardDecision(act);
      case PowerCommand act -> ofPower(act);
      case StatementCommand act -> ofStatement(act);
      case DraftReportCommand act -> ofDraftReport(act);
      case InformationCommand act -> ofInformation(act);
      case ApproachCommand act -> ofApproach(act);
      case PreWarningCommand.SendPreWarningNotice act -> by(CONCERNS, act.concerns());
      case ReferralCommand.ReferToRegionalDirector act -> by(CONCERNS, act.concerns());
      case DirectionCommand.AnswerDirection act -> reasons(act.reasons());
      case RecalculatePeriod act -> reasons(act.reasons());
      case InspectionCommand act -> ofInspection(act);
      case InterventionCommand.CorrectInterventionEntry act ->
          by(WHY_AN_ENTRY_IS_MISTAKEN, act.correction().explanation());
      // A precondition is held to what shows it, by its own decider.
      case PreconditionCommand _,
          PreWarningCommand.RecordPreWarningResponse _,
          ReferralCommand.RecordReferralAcknowledgement _,
          ReferralCommand.RecordReferralOutcome _,
          SecretaryOfStateCommand _,
          InterventionCommand.NoteInterimBoardEnded _ ->
          nothing();
    };
  }

  private static Stream<Explained> ofInspection(InspectionCommand command) {
    return switch (command) {
      case InspectionCommand.SetAsideOutcome act -> reasons(act.reasons());
      case InspectionCommand.RecordInspectionOutcome _ -> nothing();
    };
  }

  private static Stream<Explained> ofNotice(WarningNoticeCommand command) {
    return switch (command) {
      case WarningNoticeCommand.DraftWarningNotice act -> reasons(act.text().reasons());
      case WarningNoticeCommand.ReviseWarningNotice act -> reasons(act.text().reasons());
      case WarningNoticeCommand.RecordRepresentationsDecision act -> reasons(act.reasons());
      case WarningNoticeCommand.AssessCompliance act -> reasons(act.reasons());
      case WarningNoticeCommand.ProposePowers act -> by(WHY_NOTICE_IS_REASONABLE, act.reasonable());
      case WarningNoticeCommand.WithdrawWarningNotice act -> reasons(act.reasons());
      case WarningNoticeCommand.ApproveWarningNotice _,
          WarningNoticeCommand.GiveWarningNotice _,
          WarningNoticeCommand.RecordRepresentations _,
          WarningNoticeCommand.RecordServiceOfNotice _ ->
          nothing();
    };
  }

  private static Stream<Explained> ofBoardDecision(InterimBoardDecisionCommand command) {
    return switch (command) {
      case InterimBoardDecisionCommand.RecordInterimBoardConsultation act ->
          by(CONSIDERATION, act.consideration());
      case InterimBoardDecisionCommand.ApplyForInterimBoard act -> reasons(act.reasons());
      case InterimBoardDecisionCommand.EstablishInterimBoard act -> reasons(act.reasons());
      case InterimBoardDecisionCommand.RecordConsentDecision _ -> nothing();
    };
  }

  private static Stream<Explained> ofPower(PowerCommand command) {
    return switch (command) {
      case ArrangementsCommand.ConsultOnArrangements act -> by(CONSIDERATION, act.consideration());
      case ArrangementsCommand.RequireArrangements act -> reasons(act.reasons());
      case ArrangementsCommand.EndArrangements act -> reasons(act.reasons());
      case AdditionalGovernorsCommand.AppointAdditionalGovernors act -> reasons(act.reasons());
      case AdditionalGovernorsCommand.EndAdditionalGovernor act -> reasons(act.reasons());
      case BudgetCommand.SuspendDelegatedBudget act -> reasons(act.reasons());
      case BudgetCommand.GiveNoticeOfSuspension act ->
          Stream.concat(reasons(act.particulars()), by(NECESSITY_OF_SHORT_NOTICE, act.necessity()));
      case BudgetCommand.ReviewBudgetSuspension act -> by(FINDINGS, act.findings());
      case BudgetCommand.RevokeBudgetSuspension act -> reasons(act.reasons());
      case AdditionalGovernorsCommand.RecordFoundationGovernorsMatched _,
          PowerCommand.NotifySecretaryOfState _ ->
          nothing();
    };
  }

  private static Stream<Explained> ofStatement(StatementCommand command) {
    return switch (command) {
      case StatementCommand.RecordReportReceived act ->
          by(WHY_A_DAY_IS_JUDGED, act.judgedBecause());
      case StatementCommand.SendStatementOfAction act ->
          Stream.concat(
              by(REASONS_FOR_NO_ACTION, act.reasonsForNone()),
              by(CONSIDERATION, act.appointedPerson()));
      case StatementCommand.RecordShortenedPeriod _,
          StatementCommand.RecordSecondStatementRequired _ ->
          nothing();
    };
  }

  private static Stream<Explained> ofDraftReport(DraftReportCommand command) {
    return switch (command) {
      case DraftReportCommand.RecordDraftReportReceived act ->
          by(WHY_A_DAY_IS_JUDGED, act.judgedBecause());
      case DraftReportCommand.RecordCommentsSent _ -> nothing();
    };
  }

  private static Stream<Explained> ofInformation(InformationCommand command) {
    return switch (command) {
      case InformationCommand.RecordInformationAnswer act -> by(REASONS, act.reasons());
      case InformationCommand.RecordInformationRequest _,
          InformationCommand.RecordDataComplaint _,
          InformationCommand.RecordComplaintAcknowledgement _ ->
          nothing();
    };
  }

  private static Stream<Explained> ofApproach(ApproachCommand command) {
    return switch (command) {
      case ApproachCommand.EndMonitoring act -> reasons(act.reasons());
      case ApproachCommand.RequestInspection act -> by(CONCERNS, act.concerns());
      case ApproachCommand.AgreeMonitoring _, ApproachCommand.RecordInspectionAnswer _ -> nothing();
    };
  }
}
