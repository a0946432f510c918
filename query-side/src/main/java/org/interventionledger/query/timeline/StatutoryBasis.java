package org.interventionledger.query.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.interventionledger.api.terms.Provision;

/** On which law the acts under Part 4, and those of an interim executive board, rest. */
final class StatutoryBasis {

  private StatutoryBasis() {}

  static Optional<String> of(InterventionEvent event) {
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
      case InterventionEntryCorrected corrected ->
          corrected.replacement().flatMap(StatutoryBasis::of);
    };
  }

  /** The one that it opens, or else those that such a report ends. */
  private static Stream<Provision> gateways(InspectionOutcomeRecorded recorded) {
    return recorded.provision().map(Stream::of).orElseGet(recorded.ends()::stream);
  }

  static Optional<String> of(InterimBoardEvent event) {
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
      case InterimBoardEntryCorrected corrected ->
          corrected.replacement().flatMap(StatutoryBasis::of);
    };
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
