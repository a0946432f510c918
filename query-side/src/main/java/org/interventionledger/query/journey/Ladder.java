package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.DraftReportEvent;
import org.interventionledger.api.intervention.InformationEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeLeftToOfficer;
import org.interventionledger.api.intervention.InspectionEvent.OutcomeSetAside;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
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

/** How far a school has come on the statutory ladder, or on the route that takes its place. */
public record Ladder(
    List<InspectionOutcomeRecorded> inspections,
    List<PreWarning> preWarnings,
    List<NoticeDraft> drafts,
    List<Notice> notices,
    BoardDecision boardDecision,
    List<Referral> referrals,
    StateActs state,
    List<PowerUse> powers,
    Approaches approaches) {

  static final Ladder NONE =
      new Ladder(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          BoardDecision.NONE,
          List.of(),
          StateActs.NONE,
          List.of(),
          Approaches.NONE);

  /** The latest by the day of the inspection; of two on one day, the one recorded later. */
  public Optional<InspectionOutcomeRecorded> latestInspection() {
    return inspections.stream()
        .reduce((one, next) -> next.inspectedOn().isBefore(one.inspectedOn()) ? one : next);
  }

  /** When it was eligible by a category of concern. */
  public List<InCategory> categories() {
    return InCategory.of(inspections);
  }

  /** How the authority's powers were used, and what the start of whose board ended. */
  public List<PowerUse> usesOfPowers() {
    return state.powers().ending(powers);
  }

  Ladder on(InterventionEvent event) {
    return switch (event) {
      case InspectionEvent inspection -> on(inspection);
      case PreWarningEvent preWarning ->
          new Ladder(
              inspections,
              PreWarning.on(new Matters<>(preWarnings), preWarning).all(),
              drafts,
              notices,
              boardDecision,
              referrals,
              state,
              powers,
              approaches);
      case WarningNoticeEvent notice ->
          new Ladder(
              inspections,
              preWarnings,
              NoticeDraft.on(new Matters<>(drafts), notice).all(),
              ceased(Notice.on(new Matters<>(notices), notice).all(), state),
              boardDecision,
              referrals,
              state,
              powers,
              approaches);
      case InterimBoardEstablished board ->
          with(boardDecision.on(board)).with(PowerUse.on(new Matters<>(powers), board));
      case InterimBoardDecisionEvent board -> with(boardDecision.on(board));
      case InterimPeriodEnded over -> with(boardDecision.on(over));
      case ReferralEvent referral ->
          new Ladder(
              inspections,
              preWarnings,
              drafts,
              notices,
              boardDecision,
              Referral.on(new Matters<>(referrals), referral).all(),
              state,
              powers,
              approaches);
      case SecretaryOfStateEvent act -> on(act);
      case ApproachEvent approach -> with(approaches.on(approach));
      case PowerEvent power ->
          with(boardDecision.ending(PowerUse.on(new Matters<>(powers), power)));
      // What comes before an act is read in the timeline; how a school stands does not follow from
      // it.
      case PreconditionEvent _, InterventionEntryCorrected _ -> this;
      case PeriodEvent again when again.matter().isOfNotice() ->
          with(notices.stream().map(notice -> notice.on(again)).toList());
      // Beside the ladder: see Journey.
      case StatementEvent _, DraftReportEvent _, InformationEvent _, PeriodEvent _ -> this;
    };
  }

  private Ladder on(InspectionEvent event) {
    return switch (event) {
      case InspectionOutcomeRecorded outcome ->
          new Ladder(
              Stream.concat(inspections.stream(), Stream.of(outcome)).toList(),
              preWarnings,
              drafts,
              notices,
              boardDecision,
              referrals,
              state,
              powers,
              approaches);
      // Beside the ladder: see Journey.
      case OutcomeLeftToOfficer _, OutcomeSetAside _ -> this;
    };
  }

  private Ladder on(SecretaryOfStateEvent event) {
    var next = state.on(event);
    return new Ladder(
        inspections,
        preWarnings,
        drafts,
        ceased(notices, next),
        boardDecision,
        referrals,
        next,
        powers,
        approaches);
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

  private Ladder with(List<Notice> next) {
    return new Ladder(
        inspections,
        preWarnings,
        drafts,
        next,
        boardDecision,
        referrals,
        state,
        powers,
        approaches);
  }

  private Ladder with(BoardDecision next) {
    return new Ladder(
        inspections, preWarnings, drafts, notices, next, referrals, state, powers, approaches);
  }

  private Ladder with(Matters<PowerUse> uses) {
    return new Ladder(
        inspections,
        preWarnings,
        drafts,
        notices,
        boardDecision,
        referrals,
        state,
        uses.all(),
        approaches);
  }

  private Ladder with(Approaches next) {
    return new Ladder(
        inspections, preWarnings, drafts, notices, boardDecision, referrals, state, powers, next);
  }
}
