package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.Proof.COASTING_NOTIFICATION;
import static org.interventionledger.api.record.Proof.HMCI_NOTICE;
import static org.interventionledger.api.record.Proof.INSPECTION;
import static org.interventionledger.api.record.Proof.LATER_REPORT;
import static org.interventionledger.api.record.Proof.NOTICE_OF_PROPOSED_POWERS;
import static org.interventionledger.api.record.Proof.SECRETARY_OF_STATES_NOTICE;
import static org.interventionledger.api.record.Proof.SECRETARY_OF_STATES_PROPOSAL;
import static org.interventionledger.api.record.Proof.WARNING_NOTICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CoastingEvent;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.CoastingEvent.CoastingNotified;
import org.interventionledger.api.record.FindPosition.Evidence;

/** What a gateway came from: its papers, and what is known by now of its end. */
sealed interface GatewayOrigin {

  /** HMCI's notice on an inspection. */
  record Inspected(InCategory category) implements GatewayOrigin {}

  /** A warning notice of the authority and its notice of proposed powers. */
  record Warned(Notice.FollowedByProposal notice) implements GatewayOrigin {}

  /** A warning notice of the Secretary of State and what he proposed on it. */
  record WarnedByState(StateNotice notice) implements GatewayOrigin {}

  /** The Secretary of State's notification that the school is coasting: s.60B. */
  record Coasting(CoastingNotified notified) implements GatewayOrigin {}

  /** What it was called in its time. */
  default Optional<String> name() {
    return switch (this) {
      case Inspected(var category) -> category.by().categoryName();
      case Warned _, WarnedByState _, Coasting _ -> Optional.empty();
    };
  }

  /**
   * Its last day, where it has one.
   *
   * @param known the position as it is known now, whatever day is asked about
   */
  default Optional<LocalDate> until(LegalPosition known) {
    return switch (this) {
      case Inspected(var category) -> category.until();
      case Warned(var notice) ->
          known.notices().find(notice.given().noticeId()).flatMap(GatewayOrigin::endOf);
      case WarnedByState(var notice) ->
          known
              .state()
              .notices()
              .find(notice.given().stateNoticeId())
              .flatMap(GatewayOrigin::endOf);
      case Coasting(var notified) ->
          known.state().coasting().stream()
              .filter(CoastingEnded.class::isInstance)
              .map(CoastingEvent::happenedOn)
              .filter(ended -> !ended.isBefore(notified.notifiedOn()))
              .min(LocalDate::compareTo)
              .map(ended -> ended.minusDays(1));
    };
  }

  private static Optional<LocalDate> endOf(Notice notice) {
    return switch (notice) {
      case Notice.Withdrawn(_, var withdrawal) ->
          Optional.of(withdrawal.withdrawnOn().minusDays(1));
      case Notice.Ceased(_, var by) -> Optional.of(by.givenOn().minusDays(1));
      case Notice.Unjudged _,
          Notice.Contested _,
          Notice.Confirmed _,
          Notice.NotConfirmed _,
          Notice.CompliedWith _,
          Notice.NotCompliedWith _,
          Notice.FollowedByProposal _ ->
          Optional.empty();
    };
  }

  private static Optional<LocalDate> endOf(StateNotice notice) {
    return notice.stage() instanceof StateNotice.Withdrawn(var withdrawal)
        ? Optional.of(withdrawal.happenedOn().minusDays(1))
        : Optional.empty();
  }

  /** The papers, in the order of their days. */
  default List<Evidence> evidence() {
    return switch (this) {
      case Inspected(var category) -> ofInspection(category);
      case Warned(var notice) ->
          List.of(
              new Evidence(
                  WARNING_NOTICE, notice.given().givenOn(), Optional.of(notice.given().noticeId())),
              new Evidence(NOTICE_OF_PROPOSED_POWERS, notice.latest().givenOn(), Optional.empty()));
      case WarnedByState(var notice) ->
          List.of(
              new Evidence(
                  SECRETARY_OF_STATES_NOTICE,
                  notice.given().givenOn(),
                  Optional.of(notice.given().learnt().reference())),
              new Evidence(
                  SECRETARY_OF_STATES_PROPOSAL, notice.latest().happenedOn(), Optional.empty()));
      case Coasting(var notified) ->
          List.of(
              new Evidence(
                  COASTING_NOTIFICATION,
                  notified.notifiedOn(),
                  Optional.of(notified.learnt().reference())));
    };
  }

  private static List<Evidence> ofInspection(InCategory category) {
    var by = category.by();
    var opened = new Evidence(INSPECTION, by.inspectedOn(), by.inspectionNumber());
    var noticed = by.hmciNoticeOn().map(on -> new Evidence(HMCI_NOTICE, on, Optional.empty()));
    var ended =
        category
            .endedBy()
            .map(
                report ->
                    new Evidence(LATER_REPORT, report.takesEffectOn(), report.inspectionNumber()));
    return Stream.of(Stream.of(opened), noticed.stream(), ended.stream())
        .flatMap(papers -> papers)
        .toList();
  }
}
