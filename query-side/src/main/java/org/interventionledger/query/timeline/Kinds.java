package org.interventionledger.query.timeline;

import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;

/** What each event is about. */
final class Kinds {

  private Kinds() {}

  static Kind of(SchoolEvent event) {
    return switch (event) {
      case PlacementEntryCorrected _,
          ActivityEntryCorrected _,
          SupportEntryCorrected _,
          MeetingEntryCorrected _,
          InterventionEntryCorrected _,
          InterimBoardEntryCorrected _ ->
          Kind.CORRECTION;
      case SchoolProfileEvent _ -> Kind.PARTICULARS;
      case PlacementEvent _ -> Kind.REGISTER;
      case ActivityEvent _ -> Kind.ACTIVITY;
      case SupportEvent _ -> Kind.SUPPORT;
      case MeetingEvent _ -> Kind.MEETING;
      case InspectionEvent _ -> Kind.INSPECTION;
      case PreWarningEvent _ -> Kind.PRE_WARNING;
      case WarningNoticeEvent _ -> Kind.WARNING_NOTICE;
      case InterimBoardDecisionEvent _, InterimBoardEvent _, InterimPeriodEnded _ ->
          Kind.INTERIM_BOARD;
      case PowerEvent _ -> Kind.POWER;
      case ReferralEvent _ -> Kind.REFERRAL;
      case SecretaryOfStateEvent _ -> Kind.SECRETARY_OF_STATE;
      case ApproachEvent _ -> Kind.APPROACH;
      case PeriodEvent again -> of(again.matter());
      case DraftReportEvent _ -> Kind.INSPECTION;
      case InformationEvent _ -> Kind.INFORMATION;
      case StatementEvent _ -> Kind.STATEMENT_OF_ACTION;
      case PreconditionEvent _ -> Kind.PRECONDITION;
    };
  }

  /** As the entry has it that set the period running. */
  private static Kind of(CountedMatter matter) {
    return switch (matter) {
      case STATEMENT_OF_ACTION -> Kind.STATEMENT_OF_ACTION;
      case COPY_OF_DIRECTION, REPLY_TO_DIRECTION, ANSWER_TO_DIRECTION, DIRECTED_NOTICE ->
          Kind.SECRETARY_OF_STATE;
      case INITIAL_PERIOD, PERIOD_AFTER_CONFIRMATION -> Kind.WARNING_NOTICE;
      case COMMENTS_ON_DRAFT_REPORT -> Kind.INSPECTION;
      case INFORMATION_REQUEST -> Kind.INFORMATION;
    };
  }
}
