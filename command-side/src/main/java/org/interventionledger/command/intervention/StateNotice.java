package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;

/**
 * A warning notice of the Secretary of State.
 *
 * @param permission by which the authority may give notices again, if it was told so
 */
record StateNotice(
    SecretaryOfStateWarningNoticeRecorded given,
    Stage stage,
    Optional<SecretaryOfStatePermissionRecorded> permission) {

  /** Where it has come to. */
  sealed interface Stage {}

  /** Compliance is not judged, as far as the authority knows. */
  record Unjudged() implements Stage {}

  /** The governing body did what it required. */
  record CompliedWith(SecretaryOfStateComplianceRecorded assessed) implements Stage {}

  /** The governing body did not. */
  record NotCompliedWith(SecretaryOfStateComplianceRecorded assessed) implements Stage {}

  /** It did not, and was told which powers are proposed. */
  record FollowedByProposal(SecretaryOfStateProposalRecorded proposal) implements Stage {}

  /** Taken back. */
  record Withdrawn(SecretaryOfStateWithdrawalRecorded withdrawal) implements Stage {}

  /** Where it stands after an event about it; empty for one that was never given. */
  static Optional<StateNotice> after(
      Optional<StateNotice> before, SecretaryOfStateNoticeEvent event) {
    return switch (event) {
      case SecretaryOfStateWarningNoticeRecorded given ->
          Optional.of(new StateNotice(given, new Unjudged(), Optional.empty()));
      case SecretaryOfStatePermissionRecorded said ->
          before.map(notice -> new StateNotice(notice.given, notice.stage, Optional.of(said)));
      case SecretaryOfStateComplianceRecorded assessed ->
          before.map(
              notice ->
                  notice.at(
                      switch (assessed.verdict()) {
                        case COMPLIED -> new CompliedWith(assessed);
                        case NOT_COMPLIED -> new NotCompliedWith(assessed);
                      }));
      case SecretaryOfStateProposalRecorded proposal ->
          before.map(notice -> notice.at(new FollowedByProposal(proposal)));
      case SecretaryOfStateWithdrawalRecorded withdrawal ->
          before.map(notice -> notice.at(new Withdrawn(withdrawal)));
    };
  }

  /**
   * Whether it bars the authority's notices: from the day it was told, until it is told that it
   * may.
   */
  boolean bars(LocalDate on) {
    return !on.isBefore(given.learnt().on())
        && permission.filter(said -> !on.isBefore(said.learnt().on())).isEmpty();
  }

  /** The latest that happened about it. */
  SecretaryOfStateNoticeEvent latest() {
    return switch (stage) {
      case Unjudged _ -> given;
      case CompliedWith(var assessed) -> assessed;
      case NotCompliedWith(var assessed) -> assessed;
      case FollowedByProposal(var proposal) -> proposal;
      case Withdrawn(var withdrawal) -> withdrawal;
    };
  }

  private StateNotice at(Stage next) {
    return new StateNotice(given, next, permission);
  }
}
