package org.interventionledger.query.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PreWarningEvent;
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
    List<PowerUse> powers) {

  static final Ladder NONE =
      new Ladder(Optional.empty(), List.of(), List.of(), BoardDecision.NONE, List.of(), StateActs.NONE,
          List.of());

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
              powers);
      case WarningNoticeEvent notice ->
          new Ladder(
              latestInspection,
              preWarnings,
              ceased(Notice.on(new Matters<>(notices), notice).all(), state),
              boardDecision,
              referrals,
              state,
              powers);
      case InterimBoardEstablished board ->
          with(boardDecision.on(board)).with(PowerUse.on(new Matters<>(powers), board));
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
              powers);
      case SecretaryOfStateEvent act -> on(act);
      case PowerEvent power -> with(PowerUse.on(new Matters<>(powers), power));
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
              powers);
    };
  }

  private Ladder on(SecretaryOfStateEvent event) {
    var next = state.on(event);
    return new Ladder(
        latestInspection, preWarnings, ceased(notices, next), boardDecision, referrals, next, powers);
  }

  /** The Secretary of State's notice ends the authority's earlier ones: s.60(4B). */
  private static List<Notice> ceased(List<Notice> notices, StateActs state) {
    var standing = notices.stream();
    for (var states : state.notices()) {
      standing = standing.map(notice -> notice.with(states.given()));
    }
    if (state.converted().isPresent()) {
      standing = standing.map(notice -> notice.with(state.converted().get()));
    }
    return standing.toList();
  }

  private Ladder with(BoardDecision next) {
    return new Ladder(latestInspection, preWarnings, notices, next, referrals, state, powers);
  }

  private Ladder with(Matters<PowerUse> uses) {
    return new Ladder(
        latestInspection, preWarnings, notices, boardDecision, referrals, state, uses.all());
  }
}
