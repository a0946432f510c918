package org.interventionledger.command.intervention;

import java.util.List;
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
import org.interventionledger.api.intervention.PreconditionEvent.PreconditionRecorded;
import org.interventionledger.api.intervention.ReferralEvent;
import org.interventionledger.api.intervention.SecretaryOfStateEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.StatementEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;

/**
 * One step of the fold that makes a {@link LegalPosition}: only what the event is about changes.
 */
final class FoldedPosition {

  private List<InspectionOutcomeRecorded> inspections;
  private Matters<PreWarning> preWarnings;
  private Matters<Draft> drafts;
  private Matters<Notice> notices;
  private List<ServiceOfNoticeRecorded> service;
  private Boards boards;
  private Matters<Referral> referrals;
  private StateActs state;
  private List<PreconditionRecorded> preconditions;
  private PowersUsed powers;
  private Approaches approaches;

  FoldedPosition(LegalPosition before) {
    inspections = before.inspections();
    preWarnings = before.preWarnings();
    drafts = before.drafts();
    notices = before.notices();
    service = before.service();
    boards = before.boards();
    referrals = before.referrals();
    state = before.state();
    preconditions = before.preconditions();
    powers = before.powers();
    approaches = before.approaches();
  }

  LegalPosition then(InterventionEvent event) {
    take(event);
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        notices,
        service,
        boards,
        referrals,
        state,
        Preconditions.after(preconditions, event),
        powers,
        approaches);
  }

  private void take(InterventionEvent event) {
    switch (event) {
      case InspectionEvent inspection -> take(inspection);
      case PreWarningEvent about ->
          preWarnings =
              preWarnings.with(about.preWarningId(), before -> PreWarning.after(before, about));
      case WarningNoticeEvent about -> take(about);
      case InterimBoardEstablished board -> {
        boards = boards.then(board);
        powers = powers.endedBy(new StartOfBoard.OfAuthority(board));
      }
      case InterimBoardDecisionEvent step -> boards = boards.then(step);
      case InterimPeriodEnded ended -> boards = boards.then(ended);
      case ReferralEvent about ->
          referrals = referrals.with(about.referralId(), before -> Referral.after(before, about));
      case SecretaryOfStateEvent about -> take(about);
      case ApproachEvent about -> approaches = approaches.then(about);
      case PowerEvent about -> powers = powers.then(about, starts());
      // Folded by themselves: see Preconditions, Statement, DraftReport, InformationRequest and
      // DataComplaint.
      case PreconditionEvent _, StatementEvent _, DraftReportEvent _, InformationEvent _ -> {}
      case PeriodEvent again -> take(again);
      // The journal has already put what it says in its place.
      case InterventionEntryCorrected _ -> {}
    }
  }

  private void take(InspectionEvent event) {
    switch (event) {
      case InspectionOutcomeRecorded outcome -> inspections = with(inspections, outcome);
      // Folded by themselves: see LeftOutcomes.
      case OutcomeLeftToOfficer _, OutcomeSetAside _ -> {}
    }
  }

  private void take(WarningNoticeEvent event) {
    drafts = drafts.with(event.noticeId(), before -> Draft.after(before, event));
    notices = notices.with(event.noticeId(), before -> Notice.after(before, event));
    state.notices().all().forEach(states -> endedBy(states.given()));
    if (event instanceof ServiceOfNoticeRecorded copy) {
      service = with(service, copy);
    }
  }

  /** The others are folded with what they are of: see CountedRun. */
  private void take(PeriodEvent event) {
    if (event.matter().isOfNotice()) {
      notices = notices.with(event.about(), before -> before.map(notice -> notice.with(event)));
    }
  }

  /** Of the authority's boards and of the Secretary of State's. */
  private Stream<StartOfBoard> starts() {
    return Stream.concat(boards.starts(), state.powers().starts());
  }

  private void take(SecretaryOfStateEvent event) {
    var known = state.powers().starts().toList();
    state = state.then(event);
    var starts = state.powers().starts().toList();
    for (var start : without(known, starts)) {
      powers = powers.goingOnWithout(start);
    }
    for (var start : without(starts, known)) {
      powers = powers.endedBy(start);
    }
    if (event instanceof SecretaryOfStateWarningNoticeRecorded given) {
      endedBy(given);
    }
  }

  /** A warning notice of the Secretary of State ends the authority's earlier ones: s.60(4B). */
  private void endedBy(SecretaryOfStateWarningNoticeRecorded given) {
    notices = notices.each(notice -> notice.with(given));
  }

  private static <T> List<T> without(List<T> some, List<T> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private static <T> List<T> with(List<T> list, T further) {
    return Stream.concat(list.stream(), Stream.of(further)).toList();
  }
}
