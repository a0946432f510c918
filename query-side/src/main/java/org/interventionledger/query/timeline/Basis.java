package org.interventionledger.query.timeline;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.activity.PaperDayEvent.PaperCountedAgain;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.meeting.MeetingEvent;
import org.interventionledger.api.meeting.MeetingEvent.AgreedActionCompleted;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCalled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingCancelled;
import org.interventionledger.api.meeting.MeetingEvent.MeetingEntryCorrected;
import org.interventionledger.api.meeting.MeetingEvent.MeetingHeld;
import org.interventionledger.api.meeting.MeetingEvent.MeetingRecorded;
import org.interventionledger.api.placement.AccessEvent;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowEnded;
import org.interventionledger.api.placement.AccessEvent.NeedToKnowRecorded;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.placement.GroundsEvent;
import org.interventionledger.api.placement.GroundsEvent.ActivityNoted;
import org.interventionledger.api.placement.GroundsEvent.AssignmentAgreed;
import org.interventionledger.api.placement.GroundsEvent.CourseConsidered;
import org.interventionledger.api.placement.GroundsEvent.FindingRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorRecorded;
import org.interventionledger.api.placement.GroundsEvent.IndicatorWithdrawn;
import org.interventionledger.api.placement.GroundsEvent.LocalStepTaken;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.PlacementEvent;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.placement.PlacementEvent.LevelChanged;
import org.interventionledger.api.placement.PlacementEvent.PlacedOnRegister;
import org.interventionledger.api.placement.PlacementEvent.PlacementEntryCorrected;
import org.interventionledger.api.placement.PlacementEvent.RemovedFromRegister;
import org.interventionledger.api.placement.RuleEvent;
import org.interventionledger.api.placement.VersionEvent.MovedToFrameworkVersion;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.support.EntitlementAsked;
import org.interventionledger.api.support.SupportEvent;
import org.interventionledger.api.support.SupportEvent.SupportAgreed;
import org.interventionledger.api.support.SupportEvent.SupportAsked;
import org.interventionledger.api.support.SupportEvent.SupportDelivered;
import org.interventionledger.api.support.SupportEvent.SupportEntryCorrected;
import org.interventionledger.api.support.SupportEvent.SupportRequestClosed;

/** On what each event rests: the law, or the version of the authority's framework. */
final class Basis {

  private Basis() {}

  static Optional<String> of(SchoolEvent event) {
    return switch (event) {
      case SchoolProfileEvent _ -> Optional.empty();
      case PlacementEvent placement -> of(placement);
      case ActivityEvent activity -> of(activity);
      case SupportEvent support -> of(support);
      case MeetingEvent meeting -> of(meeting);
      case InterventionEvent intervention -> StatutoryBasis.of(intervention);
      case InterimBoardEvent board -> StatutoryBasis.of(board);
    };
  }

  private static Optional<String> of(PlacementEvent event) {
    return switch (event) {
      case RuleEvent rule -> rule(rule.framework(), rule.cause().rule(), rule.cause().items());
      case GroundsEvent grounds -> of(grounds);
      case AccessEvent access -> of(access);
      case PlacedOnRegister placed -> framework(placed.framework());
      case LevelChanged changed -> framework(changed.framework());
      case RemovedFromRegister removed -> framework(removed.framework());
      case AdviserAssigned _ -> Optional.empty();
      case MovedToFrameworkVersion moved -> framework(moved.framework());
      case PlacementEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
    };
  }

  private static Optional<String> of(AccessEvent event) {
    return switch (event) {
      case DisclosureRecorded it ->
          it.row().map(row -> row(it.framework(), row)).orElseGet(() -> framework(it.framework()));
      case NeedToKnowRecorded _, NeedToKnowEnded _ -> Optional.empty();
    };
  }

  private static Optional<String> of(GroundsEvent event) {
    return switch (event) {
      case CourseConsidered it -> rule(it.framework(), it.rule(), it.items());
      case IndicatorRecorded it -> framework(it.framework());
      case IndicatorWithdrawn it -> framework(it.framework());
      case FindingRecorded it -> framework(it.framework());
      case AssignmentAgreed it -> framework(it.framework());
      case PartiesTold it -> framework(it.framework());
      case LocalStepTaken it -> framework(it.framework());
      case ActivityNoted it -> framework(it.framework());
    };
  }

  /** Framework, version, the rule and the items of the document that made it. */
  private static Optional<String> rule(FrameworkVersion version, String rule, List<String> items) {
    var made = items.isEmpty() ? "" : " (" + String.join(", ", items) + ")";
    return Optional.of(version + ", rule " + rule + made);
  }

  private static Optional<String> of(ActivityEvent event) {
    return switch (event) {
      case ActivityHeld held -> row(held.framework(), held.row());
      case PaperWritten written -> row(written.framework(), written.row());
      case ReviewTimetableAgreed agreed -> row(agreed.framework(), agreed.row());
      case PaperCountedAgain counted -> row(counted.framework(), counted.row());
      case PlanPriorityMet _ -> Optional.empty();
      case ActivityEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
    };
  }

  private static Optional<String> of(SupportEvent event) {
    return switch (event) {
      case SupportAsked it -> row(it.framework(), it.entitlement());
      case SupportAgreed it -> row(it.framework(), it.entitlement());
      case SupportDelivered it -> row(it.framework(), it.entitlement());
      case SupportRequestClosed _ -> Optional.empty();
      case SupportEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
    };
  }

  private static Optional<String> row(
      FrameworkVersion version, Optional<EntitlementAsked> entitlement) {
    return entitlement.map(it -> version + ", " + it.row()).or(() -> framework(version));
  }

  private static Optional<String> of(MeetingEvent event) {
    return switch (event) {
      case MeetingCalled called -> framework(called.framework());
      case MeetingEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
      case MeetingHeld _, MeetingRecorded _, MeetingCancelled _, AgreedActionCompleted _ ->
          Optional.empty();
    };
  }

  private static Optional<String> framework(FrameworkVersion version) {
    return Optional.of(version.toString());
  }

  private static Optional<String> row(FrameworkVersion version, PackRow row) {
    return Optional.of(version + ", " + row);
  }
}
