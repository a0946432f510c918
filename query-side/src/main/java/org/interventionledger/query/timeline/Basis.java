package org.interventionledger.query.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.activity.ActivityEvent;
import org.interventionledger.api.activity.ActivityEvent.ActivityEntryCorrected;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.ActivityEvent.PlanPriorityMet;
import org.interventionledger.api.activity.ActivityEvent.ReviewTimetableAgreed;
import org.interventionledger.api.board.InterimBoardEvent;
import org.interventionledger.api.board.InterimBoardEvent.BoardChairNominated;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberAppointed;
import org.interventionledger.api.board.InterimBoardEvent.BoardMemberLeft;
import org.interventionledger.api.board.InterimBoardEvent.HandedBackToGoverningBody;
import org.interventionledger.api.board.InterimBoardEvent.InstrumentOfAppointmentMade;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardConstituted;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEnded;
import org.interventionledger.api.board.InterimBoardEvent.InterimBoardEntryCorrected;
import org.interventionledger.api.board.InterimBoardEvent.NoticeOfResumptionGiven;
import org.interventionledger.api.board.InterimBoardEvent.ShadowGoverningBodySetUp;
import org.interventionledger.api.framework.PackRow;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.ArrangementsEvent.ArrangementsRequired;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InformationEvent.InformationRequested;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
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
import org.interventionledger.api.terms.Provision;

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
      case InterventionEvent intervention -> of(intervention);
      case InterimBoardEvent board -> of(board);
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

  private static Optional<String> of(InterventionEvent event) {
    return switch (event) {
      case InspectionOutcomeRecorded recorded -> law(gateways(recorded));
      case OutcomeLeftToOfficer _, OutcomeSetAside _ -> Optional.empty();
      case PreWarningEvent _, ReferralEvent _, ApproachEvent _ -> Optional.empty();
      case PreconditionRecorded recorded -> law(recorded.provision().stream());
      case WarningNoticeGiven given ->
          law(Stream.of(given.provision(), given.period().provision()));
      case WarningNoticeEvent notice -> law(Stream.of(notice.provision()));
      case InterimBoardEstablished established ->
          law(Stream.of(established.gateway(), established.provision()));
      case InterimBoardDecisionEvent decision -> law(Stream.of(decision.provision()));
      case CoastingNotified notified -> law(Stream.of(notified.provision(), notified.definedBy()));
      case AcademyOrderRecorded ordered ->
          law(Stream.concat(Stream.of(ordered.provision()), ordered.saving().stream()));
      case SecretaryOfStateEvent state -> law(Stream.of(state.provision()));
      case ArrangementsRequired it -> law(Stream.of(it.gateway(), it.provision()));
      case AdditionalGovernorsAppointed it -> law(Stream.of(it.gateway(), it.provision()));
      case DelegatedBudgetSuspended it -> law(Stream.of(it.gateway(), it.provision()));
      case PowerEvent power -> law(Stream.of(power.provision()));
      case StatementEvent statement -> law(Stream.of(statement.provision()));
      case DraftReportEvent draft -> law(Stream.of(draft.provision()));
      case InformationRequested asked ->
          law(Stream.of(asked.provision(), asked.period().provision()));
      case InformationEvent information -> law(information.restsOn().stream());
      case PeriodRecalculated again -> law(Stream.of(again.period().provision()));
      case InterimPeriodEnded ended -> law(Stream.of(ended.provision()));
      case InterventionEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
    };
  }

  /** The one that it opens, or else those that such a report ends. */
  private static Stream<Provision> gateways(InspectionOutcomeRecorded recorded) {
    return recorded.provision().map(Stream::of).orElseGet(recorded.ends()::stream);
  }

  private static Optional<String> of(InterimBoardEvent event) {
    return switch (event) {
      case InterimBoardConstituted constituted -> law(Stream.of(constituted.provision()));
      case BoardMemberAppointed appointed -> law(Stream.of(appointed.provision()));
      case BoardMemberLeft left -> law(Stream.of(left.provision()));
      case InstrumentOfAppointmentMade made -> law(Stream.of(made.provision()));
      case NoticeOfResumptionGiven given -> law(Stream.of(given.provision()));
      case ShadowGoverningBodySetUp setUp -> law(Stream.of(setUp.provision()));
      case HandedBackToGoverningBody followed -> law(Stream.of(followed.provision()));
      case BoardChairNominated nominated -> law(Stream.of(nominated.provision()));
      case InterimBoardEnded ended -> law(Stream.of(ended.provision()));
      case InterimBoardEntryCorrected corrected -> corrected.replacement().flatMap(Basis::of);
    };
  }

  private static Optional<String> framework(FrameworkVersion version) {
    return Optional.of(version.toString());
  }

  private static Optional<String> row(FrameworkVersion version, PackRow row) {
    return Optional.of(version + ", " + row);
  }

  /** Each instrument once, with its places, and the day as of which they are read. */
  private static Optional<String> law(Stream<Provision> rests) {
    var provisions = rests.toList();
    var places =
        provisions.stream()
            .map(Provision::ofAnyDay)
            .distinct()
            .collect(
                groupingBy(
                    Provision::instrument,
                    LinkedHashMap::new,
                    mapping(Provision::place, joining(" and "))));
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            places.entrySet().stream()
                    .map(entry -> entry.getKey() + ", " + entry.getValue())
                    .collect(joining("; "))
                + lawOf(provisions));
  }

  private static String lawOf(List<Provision> provisions) {
    return provisions.stream()
        .flatMap(provision -> provision.lawOf().stream())
        .findFirst()
        .map(day -> Words.sentence("basis.law-of", Map.of("day", day)))
        .orElse("");
  }
}
