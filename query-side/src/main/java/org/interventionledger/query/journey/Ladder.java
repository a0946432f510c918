package org.interventionledger.query.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PreWarningEvent;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.PreconditionEvent;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;

/** How far a school has come on the statutory ladder, or on the route that takes its place. */
public record Ladder(
    Optional<InspectionOutcomeRecorded> latestInspection,
    List<PreWarning> preWarnings,
    List<Notice> notices,
    BoardDecision boardDecision,
    List<Referral> referrals,
    StateActs state,
    Approaches approaches) {

  static final Ladder NONE =
      new Ladder(Optional.empty(), List.of(), List.of(), BoardDecision.NONE, List.of(), StateActs.NONE,
          Approaches.NONE);

  private static final Comparator<InspectionOutcomeRecorded> BY_DAY =
      Comparator.comparing(InspectionOutcomeRecorded::inspectedOn)
          .thenComparing(InspectionOutcomeRecorded::publishedOn);

  Ladder on(InterventionEvent event) {
    return switch (event) {
      case InspectionEvent inspection -> on(inspection);
      case PreWarningEvent preWarning ->
          new Ladder(
              latestInspection,
              PreWarning.on(new Matters<>(preWarnings), preWarning).all(),
              notices,
              boardDecision,
              referrals,
              state,
              approaches);
      case WarningNoticeEvent notice ->
          new Ladder(
              latestInspection,
              preWarnings,
              ceased(Notice.on(new Matters<>(notices), notice).all(), state),
              boardDecision,
              referrals,
              state,
              approaches);
      case InterimBoardDecisionEvent board -> with(boardDecision.on(board));
      case InterimPeriodEnded over -> with(boardDecision.on(over));
      case ReferralEvent referral ->
          new Ladder(
              latestInspection,
              preWarnings,
              notices,
              boardDecision,
              Referral.on(new Matters<>(referrals), referral).all(),
              state,
              approaches);
      case SecretaryOfStateEvent act -> on(act);
      case ApproachEvent approach ->
          new Ladder(
              latestInspection, preWarnings, notices, boardDecision, referrals, state, approaches.on(approach));
      // What comes before an act is read in the timeline; how a school stands does not follow from it.
      case PreconditionEvent _, InterventionEntryCorrected _ -> this;
    };
  }

  private Ladder on(InspectionEvent event) {
    return switch (event) {
      // An earlier inspection may be recorded after a later one, and does not become the latest by it.
      case InspectionOutcomeRecorded outcome ->
          new Ladder(
              Stream.concat(latestInspection.stream(), Stream.of(outcome)).max(BY_DAY),
              preWarnings,
              notices,
              boardDecision,
              referrals,
              state,
              approaches);
    };
  }

  private Ladder on(SecretaryOfStateEvent event) {
    var next = state.on(event);
    return new Ladder(
        latestInspection, preWarnings, ceased(notices, next), boardDecision, referrals, next, approaches);
  }

  /** The Secretary of State's notice ends the authority's earlier ones: s.60(4B). */
  private static List<Notice> ceased(List<Notice> notices, StateActs state) {
    var standing = notices;
    for (var states : state.notices()) {
      standing = standing.stream().map(notice -> notice.with(states.given())).toList();
    }
    return standing;
  }

  private Ladder with(BoardDecision next) {
    return new Ladder(latestInspection, preWarnings, notices, next, referrals, state, approaches);
  }
}
