package org.interventionledger.command.intervention;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ApproachEvent;
import org.interventionledger.api.intervention.InspectionEvent;
import org.interventionledger.api.intervention.InspectionEvent.InspectionOutcomeRecorded;
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
 * How one school stands in law: the fold over the entries that count. It takes in whatever is on
 * record and never fails; an event about something that does not count any more changes nothing.
 */
record LegalPosition(
    List<InspectionOutcomeRecorded> inspections,
    Matters<PreWarning> preWarnings,
    Matters<Draft> drafts,
    Matters<Notice> notices,
    List<ServiceOfNoticeRecorded> service,
    Boards boards,
    Matters<Referral> referrals,
    StateActs state,
    List<PreconditionRecorded> preconditions,
    PowersUsed powers,
    Approaches approaches) {

  static final LegalPosition OF_A_SCHOOL_WITHOUT_HISTORY =
      new LegalPosition(
          List.of(),
          Matters.none(),
          Matters.none(),
          Matters.none(),
          List.of(),
          Boards.NONE,
          Matters.none(),
          StateActs.NONE,
          List.of(),
          PowersUsed.NONE,
          Approaches.NONE);

  LegalPosition {
    inspections = List.copyOf(inspections);
    service = List.copyOf(service);
    preconditions = List.copyOf(preconditions);
  }

  static LegalPosition of(Stream<InterventionEvent> events) {
    var position = OF_A_SCHOOL_WITHOUT_HISTORY;
    for (var event : events.toList()) {
      position = position.then(event);
    }
    return position;
  }

  BoardRoad board() {
    return boards.road();
  }

  /** With what an event says, and without the preconditions that it has used up. */
  LegalPosition then(InterventionEvent event) {
    var next = after(event);
    return new LegalPosition(
        next.inspections,
        next.preWarnings,
        next.drafts,
        next.notices,
        next.service,
        next.boards,
        next.referrals,
        next.state,
        Preconditions.after(preconditions, event),
        next.powers,
        next.approaches);
  }

  private LegalPosition after(InterventionEvent event) {
    return switch (event) {
      case InspectionEvent inspection -> thenInspection(inspection);
      case PreWarningEvent about -> thenPreWarning(about);
      case WarningNoticeEvent about -> thenNotice(about);
      case InterimBoardEstablished board ->
          withBoards(boards.then(board)).with(powers.endedBy(board));
      case InterimBoardDecisionEvent step -> withBoards(boards.then(step));
      case InterimPeriodEnded ended -> withBoards(boards.then(ended));
      case ReferralEvent about -> thenReferral(about);
      case SecretaryOfStateEvent about -> thenState(about);
      case ApproachEvent about -> with(approaches.then(about));
      case PowerEvent about -> with(powers.then(about, boards));
      // Folded by themselves: see Preconditions and Statement.
      case PreconditionEvent _, StatementEvent _, PeriodEvent _ -> this;
      // The journal has already put what it says in its place.
      case InterventionEntryCorrected _ -> this;
    };
  }

  private LegalPosition thenInspection(InspectionEvent event) {
    return switch (event) {
      case InspectionOutcomeRecorded outcome ->
          new LegalPosition(
              with(inspections, outcome),
              preWarnings,
              drafts,
              notices,
              service,
              boards,
              referrals,
              state,
              preconditions,
              powers,
              approaches);
    };
  }

  private LegalPosition thenPreWarning(PreWarningEvent event) {
    var after = preWarnings.with(event.preWarningId(), before -> PreWarning.after(before, event));
    return new LegalPosition(
        inspections,
        after,
        drafts,
        notices,
        service,
        boards,
        referrals,
        state,
        preconditions,
        powers,
        approaches);
  }

  private LegalPosition thenNotice(WarningNoticeEvent event) {
    var after = notices.with(event.noticeId(), before -> Notice.after(before, event));
    for (var states : state.notices().all().toList()) {
      after = after.each(notice -> notice.with(states.given()));
    }
    var written = drafts.with(event.noticeId(), before -> Draft.after(before, event));
    var served = event instanceof ServiceOfNoticeRecorded copy ? with(service, copy) : service;
    return new LegalPosition(
        inspections,
        preWarnings,
        written,
        after,
        served,
        boards,
        referrals,
        state,
        preconditions,
        powers,
        approaches);
  }

  private LegalPosition thenReferral(ReferralEvent event) {
    var after = referrals.with(event.referralId(), before -> Referral.after(before, event));
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        notices,
        service,
        boards,
        after,
        state,
        preconditions,
        powers,
        approaches);
  }

  /** A warning notice of the Secretary of State ends the authority's earlier ones: s.60(4B). */
  private LegalPosition thenState(SecretaryOfStateEvent event) {
    var standing =
        event instanceof SecretaryOfStateWarningNoticeRecorded given
            ? notices.each(notice -> notice.with(given))
            : notices;
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        standing,
        service,
        boards,
        referrals,
        state.then(event),
        preconditions,
        powers,
        approaches);
  }

  private LegalPosition withBoards(Boards next) {
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        notices,
        service,
        next,
        referrals,
        state,
        preconditions,
        powers,
        approaches);
  }

  private LegalPosition with(PowersUsed used) {
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        notices,
        service,
        boards,
        referrals,
        state,
        preconditions,
        used,
        approaches);
  }

  private LegalPosition with(Approaches next) {
    return new LegalPosition(
        inspections,
        preWarnings,
        drafts,
        notices,
        service,
        boards,
        referrals,
        state,
        preconditions,
        powers,
        next);
  }

  private static <T> List<T> with(List<T> list, T further) {
    return Stream.concat(list.stream(), Stream.of(further)).toList();
  }
}
