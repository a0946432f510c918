package org.interventionledger.command.intervention;

import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.DirectionEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardAppliedFor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningNoticeSent;
import org.interventionledger.api.intervention.PreWarningEvent.PreWarningResponseRecorded;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.ReferralEvent.AcademyReferred;
import org.interventionledger.api.intervention.ReferralEvent.ReferralOutcomeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.InterimBoardTakenOver;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.StatementEvent.InspectionReportReceived;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;

/** Which entry rests on which: one that others rest on is put right after them. */
final class Reliance {

  private Reliance() {}

  static boolean restsOn(InterventionEvent later, InterventionEvent earlier) {
    return switch (earlier) {
      case InspectionEvent inspection -> openedTheGatewayOf(later, inspection);
      case PreWarningEvent about -> onPreWarning(later, about);
      case WarningNoticeEvent about -> onNotice(later, about);
      case InterimBoardDecisionEvent _, InterimPeriodEnded _ ->
          later instanceof InterimBoardDecisionEvent
              || later instanceof InterimPeriodEnded
              || later instanceof InterimBoardTakenOver
              || PowerReliance.isBarredByBoard(later);
      case PowerEvent about -> PowerReliance.restsOn(later, about);
      case ReferralEvent about -> onReferral(later, about);
      case SecretaryOfStateEvent about -> StateReliance.restsOn(later, about);
      case ApproachEvent about -> Approaches.restsOn(later, about);
      case PreconditionRecorded fact ->
          Preconditions.isSpentBy(later, fact) || Approvals.restsOn(later, fact);
      case StatementEvent about -> onStatement(later, about);
      case DraftReportEvent about ->
          later instanceof DraftReportEvent comments
                  && comments.draftReportId().equals(about.draftReportId())
              || isPeriodOf(later, about);
      case InformationEvent about ->
          later instanceof InformationEvent answer && answer.about().equals(about.about())
              || isPeriodOf(later, about);
      case PeriodEvent about -> onPeriod(later, about);
      case InterventionEntryCorrected _ -> false;
    };
  }

  /** A board applied for or established after a category began may rest on nothing else. */
  private static boolean openedTheGatewayOf(InterventionEvent later, InspectionEvent earlier) {
    return switch (earlier) {
      case InspectionOutcomeRecorded inspection ->
          inspection.provision().isPresent()
              && (later instanceof InterimBoardAppliedFor
                  || later instanceof InspectionReportReceived received
                      && received.inspectedOn().equals(inspection.inspectedOn())
                  || later instanceof InterimBoardEstablished board
                      && board.gateway().isSamePlaceAs(inspection.provision().get())
                  || PowerReliance.isUseThrough(inspection.provision().get(), later));
      case OutcomeLeftToOfficer left ->
          later instanceof OutcomeSetAside aside
              && aside.outcomeId().equals(left.outcome().outcomeId());
      case OutcomeSetAside _ -> false;
    };
  }

  private static boolean onPreWarning(InterventionEvent later, PreWarningEvent earlier) {
    return later instanceof PreWarningEvent about
            && about.preWarningId().equals(earlier.preWarningId())
        || later instanceof PreWarningNoticeSent && earlier instanceof PreWarningResponseRecorded;
  }

  private static boolean onNotice(InterventionEvent later, WarningNoticeEvent earlier) {
    return switch (earlier) {
      case ServiceOfNoticeRecorded _ -> false;
      case WarningNoticeDrafted _,
          WarningNoticeRevised _,
          WarningNoticeApproved _,
          WarningNoticeGiven _ ->
          isAbout(earlier, later);
      case RepresentationsMade _ -> isStep(earlier, later);
      case RepresentationsDecided decided ->
          isStep(earlier, later)
              || decided.confirmed().isEmpty() && later instanceof WarningNoticeGiven;
      case PowersProposed _ ->
          isStep(earlier, later)
              || later instanceof InterimBoardAppliedFor
              || later instanceof InterimBoardEstablished
              || PowerReliance.use(later).isPresent();
      case WarningNoticeWithdrawn _ ->
          isStep(earlier, later) || later instanceof WarningNoticeGiven;
      case ComplianceAssessed assessed ->
          isStep(earlier, later)
              || assessed.verdict() == ComplianceVerdict.COMPLIED
                  && later instanceof WarningNoticeGiven;
    };
  }

  /** A step of the notice, or a recalculation of its period. */
  private static boolean isAbout(WarningNoticeEvent earlier, InterventionEvent later) {
    return later instanceof WarningNoticeEvent about && about.noticeId().equals(earlier.noticeId())
        || isPeriodOf(later, earlier);
  }

  /** Service is shown whenever its proof comes in; it rests on the notice and on nothing since. */
  private static boolean isStep(WarningNoticeEvent earlier, InterventionEvent later) {
    return isAbout(earlier, later) && !(later instanceof ServiceOfNoticeRecorded);
  }

  private static boolean onStatement(InterventionEvent later, StatementEvent earlier) {
    return later instanceof StatementEvent about
            && about.statementId().equals(earlier.statementId())
        || isPeriodOf(later, earlier);
  }

  /** What was judged in time or late by the period as it was counted again. */
  private static boolean onPeriod(InterventionEvent later, PeriodEvent earlier) {
    return isPeriodOf(earlier, later)
        || later instanceof PeriodEvent again
            && again.matter().act() == earlier.matter().act()
            && again.about().equals(earlier.about());
  }

  /** Whether an entry counts a period again that a step set running, or that a step is for. */
  static boolean isPeriodOf(InterventionEvent entry, InterventionEvent step) {
    return entry instanceof PeriodEvent again
        && switch (again.matter()) {
          case STATEMENT_OF_ACTION ->
              step instanceof StatementEvent about && about.statementId().equals(again.about());
          case COPY_OF_DIRECTION, REPLY_TO_DIRECTION, ANSWER_TO_DIRECTION, DIRECTED_NOTICE ->
              step instanceof DirectionEvent about && about.directionId().equals(again.about());
          case INITIAL_PERIOD, PERIOD_AFTER_CONFIRMATION ->
              step instanceof WarningNoticeEvent about && about.noticeId().equals(again.about());
          case COMMENTS_ON_DRAFT_REPORT ->
              step instanceof DraftReportEvent about && about.draftReportId().equals(again.about());
          case INFORMATION_REQUEST ->
              step instanceof InformationEvent about && about.about().equals(again.about());
        };
  }

  private static boolean onReferral(InterventionEvent later, ReferralEvent earlier) {
    return later instanceof ReferralEvent about && about.referralId().equals(earlier.referralId())
        || later instanceof AcademyReferred && earlier instanceof ReferralOutcomeRecorded;
  }
}
