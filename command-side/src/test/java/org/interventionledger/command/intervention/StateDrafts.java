package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.words;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;

/**
 * The Secretary of State's acts in a made-up case, as letters of the Regional Director told of
 * them.
 */
final class StateDrafts {

  static final String STATES = "states-notice-1";

  private StateDrafts() {}

  static Learnt learnt(String on) {
    return new Learnt("Regional Director, North", day(on), "RG/118", Optional.empty());
  }

  static RecordSecretaryOfStateWarningNotice statesNotice(
      String givenOn, String complyBy, String toldOn) {
    return new RecordSecretaryOfStateWarningNotice(
        URN,
        STATES,
        day(givenOn),
        Set.of(Ground.LOW_STANDARDS),
        words("Results of two years."),
        day(complyBy),
        learnt(toldOn));
  }

  static RecordSecretaryOfStatePermission statesPermission(String toldOn) {
    return new RecordSecretaryOfStatePermission(URN, STATES, learnt(toldOn));
  }

  static RecordSecretaryOfStateCompliance statesVerdict(
      String assessedOn, ComplianceVerdict verdict) {
    return new RecordSecretaryOfStateCompliance(
        URN, STATES, day(assessedOn), verdict, learnt(assessedOn));
  }

  static RecordSecretaryOfStateProposal statesProposal(String givenOn, String effectiveFrom) {
    return new RecordSecretaryOfStateProposal(
        URN,
        STATES,
        day(givenOn),
        Set.of(SecretaryOfStatePower.APPOINT_GOVERNORS),
        day(effectiveFrom),
        learnt(givenOn));
  }

  static RecordSecretaryOfStateWithdrawal statesWithdrawal(String withdrawnOn) {
    return new RecordSecretaryOfStateWithdrawal(URN, STATES, day(withdrawnOn), learnt(withdrawnOn));
  }

  static RecordIntentionOfSecretaryOfState intention(
      String toldOn, SecretaryOfStatePower... powers) {
    return new RecordIntentionOfSecretaryOfState(URN, Set.of(powers), learnt(toldOn));
  }

  static RecordReleaseOfFreeze release(String toldOn) {
    return new RecordReleaseOfFreeze(URN, learnt(toldOn));
  }
}
