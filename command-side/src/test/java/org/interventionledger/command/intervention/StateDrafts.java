package org.interventionledger.command.intervention;

import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordDirectedSteps;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordRevocationOfAcademyOrder;
import org.interventionledger.api.intervention.CoastingCommand.RecordCoastingNotification;
import org.interventionledger.api.intervention.CoastingCommand.RecordEndOfCoasting;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.terms.Urn;

/**
 * The Secretary of State's acts in a made-up case, as letters of the Regional Director told of
 * them.
 */
final class StateDrafts {

  static final String STATES = "states-notice-1";
  static final Urn ACADEMY = new Urn(999_101);

  private StateDrafts() {}

  static Learnt learnt(String on) {
    return new Learnt("Regional Director, North", day(on), "RG/118", Optional.empty());
  }

  static RecordSecretaryOfStateWarningNotice statesNotice(
      String givenOn, String complyBy, String toldOn) {
    return statesNotice(STATES, givenOn, complyBy, toldOn);
  }

  static RecordSecretaryOfStateWarningNotice statesNotice(
      String id, String givenOn, String complyBy, String toldOn) {
    return new RecordSecretaryOfStateWarningNotice(
        URN,
        id,
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

  static RecordPowerOfSecretaryOfState use(
      SecretaryOfStatePower power, EligibleUnder under, String usedOn, String effectiveFrom) {
    return use(power, under, usedOn, effectiveFrom, Optional.empty());
  }

  static RecordPowerOfSecretaryOfState use(
      SecretaryOfStatePower power,
      EligibleUnder under,
      String usedOn,
      String effectiveFrom,
      Optional<String> endsOn) {
    return new RecordPowerOfSecretaryOfState(
        URN,
        power,
        under,
        day(usedOn),
        day(effectiveFrom),
        endsOn.map(Drafts::day),
        words("As the letter says."),
        Optional.empty(),
        learnt(usedOn));
  }

  static RecordEndOfPowerOfSecretaryOfState endOf(SecretaryOfStatePower power, String endedOn) {
    return new RecordEndOfPowerOfSecretaryOfState(URN, power, day(endedOn), learnt(endedOn));
  }

  static RecordTakeoverOfInterimBoard takeOver(int board, String takenOverOn) {
    return new RecordTakeoverOfInterimBoard(URN, board, day(takenOverOn), learnt(takenOverOn));
  }

  static RecordCoastingNotification coasting(String notifiedOn) {
    return new RecordCoastingNotification(
        URN, day(notifiedOn), words("Two reports."), learnt(notifiedOn));
  }

  static RecordEndOfCoasting endOfCoasting(String endedOn) {
    return new RecordEndOfCoasting(URN, day(endedOn), words("The report since."), learnt(endedOn));
  }

  static RecordAcademyOrder order(
      String orderedOn, AcademyOrderBasis basis, EligibleUnder... under) {
    return new RecordAcademyOrder(
        URN,
        day(orderedOn),
        basis,
        Stream.of(under).findFirst(),
        Optional.empty(),
        Set.of(Recipient.GOVERNING_BODY),
        learnt(orderedOn));
  }

  static RecordRevocationOfAcademyOrder revocation(String revokedOn) {
    return new RecordRevocationOfAcademyOrder(URN, day(revokedOn), learnt(revokedOn));
  }

  static RecordDirectedSteps steps(String directedOn, String completeBy, StepsFor... addressees) {
    return new RecordDirectedSteps(
        URN,
        day(directedOn),
        Set.of(addressees),
        words("Agree the transfer of the land."),
        day(completeBy),
        learnt(directedOn));
  }

  static RecordConversion conversion(String convertedOn) {
    return new RecordConversion(
        URN, day(convertedOn), ACADEMY, words("Harbour Light Trust."), learnt(convertedOn));
  }
}
