package org.interventionledger.query.journey;

import java.util.Optional;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;

/** A warning notice of the Secretary of State and what has come of it. */
public record StateNotice(
    SecretaryOfStateWarningNoticeRecorded given,
    Optional<SecretaryOfStateComplianceRecorded> assessed,
    Optional<SecretaryOfStateProposalRecorded> proposed,
    Optional<SecretaryOfStateWithdrawalRecorded> withdrawn) {

  static Matters<StateNotice> on(Matters<StateNotice> notices, SecretaryOfStateNoticeEvent event) {
    return switch (event) {
      case SecretaryOfStateWarningNoticeRecorded given ->
          notices.with(
              new StateNotice(given, Optional.empty(), Optional.empty(), Optional.empty()));
      case SecretaryOfStatePermissionRecorded _ -> notices;
      case SecretaryOfStateComplianceRecorded made ->
          notices.carriedOn(
              notice -> notice.id().equals(made.stateNoticeId()),
              notice ->
                  new StateNotice(
                      notice.given, Optional.of(made), notice.proposed, notice.withdrawn));
      case SecretaryOfStateProposalRecorded made ->
          notices.carriedOn(
              notice -> notice.id().equals(made.stateNoticeId()),
              notice ->
                  new StateNotice(
                      notice.given, notice.assessed, Optional.of(made), notice.withdrawn));
      case SecretaryOfStateWithdrawalRecorded made ->
          notices.carriedOn(
              notice -> notice.id().equals(made.stateNoticeId()),
              notice ->
                  new StateNotice(
                      notice.given, notice.assessed, notice.proposed, Optional.of(made)));
    };
  }

  public String id() {
    return given.stateNoticeId();
  }
}
