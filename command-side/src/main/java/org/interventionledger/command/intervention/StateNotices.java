package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.util.List;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateComplianceRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStatePermissionRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateProposalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.statute.RegionalOffice;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.Statute;

/**
 * Warning notices of the Secretary of State: s.60 with its "relevant authority", since 18 April
 * 2016.
 */
final class StateNotices {

  private StateNotices() {}

  static List<InterventionEvent> decide(
      SecretaryOfStateNoticeCommand command,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    Telling.check(command.learnt(), command.happenedOn(), acting);
    return List.of(
        switch (command) {
          case RecordSecretaryOfStateWarningNotice given -> give(given, position, acting, school);
          case RecordSecretaryOfStatePermission said -> permit(said, position, acting);
          case RecordSecretaryOfStateCompliance assessed -> assess(assessed, position, acting);
          case RecordSecretaryOfStateProposal proposed -> propose(proposed, position, acting);
          case RecordSecretaryOfStateWithdrawal withdrawn -> withdraw(withdrawn, position, acting);
        });
  }

  private static SecretaryOfStateWarningNoticeRecorded give(
      RecordSecretaryOfStateWarningNotice notice,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    StateNoticeRules.checkMayRecord(school, notice.givenOn());
    if (position.state().notices().find(notice.stateNoticeId()).isPresent()) {
      throw new Refused(RecordRefusal.NAME_ALREADY_TAKEN, text("name", notice.stateNoticeId()));
    }
    StateNoticeRules.checkContents(notice);
    var law = Statute.on(notice.givenOn());
    var period = law.compliancePeriod(notice.givenOn(), notice.complyBy());
    return new SecretaryOfStateWarningNoticeRecorded(
        notice.urn(),
        acting.officer().authority(),
        notice.stateNoticeId(),
        notice.givenOn(),
        RegionalOffice.on(notice.givenOn()),
        notice.grounds(),
        notice.matters(),
        period,
        law.window(period),
        position
            .notices()
            .all()
            .filter(earlier -> earlier.ceasesWithNoticeOf(notice.givenOn()))
            .map(earlier -> earlier.given().noticeId())
            .toList(),
        notice.learnt(),
        StateAct.WARNING_NOTICE.provision().asOn(notice.givenOn()));
  }

  private static SecretaryOfStatePermissionRecorded permit(
      RecordSecretaryOfStatePermission said, LegalPosition position, Acting acting) {
    var notice = StateNoticeRules.find(said.stateNoticeId(), position);
    StateNoticeRules.checkMayPermit(notice, said.happenedOn());
    return new SecretaryOfStatePermissionRecorded(
        said.urn(),
        acting.officer().authority(),
        said.stateNoticeId(),
        said.learnt(),
        StateAct.PERMISSION.provision().asOn(notice.given().givenOn()));
  }

  private static SecretaryOfStateComplianceRecorded assess(
      RecordSecretaryOfStateCompliance assessed, LegalPosition position, Acting acting) {
    var notice = StateNoticeRules.find(assessed.stateNoticeId(), position);
    StateNoticeRules.checkMayAssess(notice, assessed.assessedOn());
    return new SecretaryOfStateComplianceRecorded(
        assessed.urn(),
        acting.officer().authority(),
        assessed.stateNoticeId(),
        assessed.assessedOn(),
        assessed.verdict(),
        assessed.learnt(),
        eia("s.60(1)(c)").asOn(notice.given().givenOn()));
  }

  private static SecretaryOfStateProposalRecorded propose(
      RecordSecretaryOfStateProposal proposed, LegalPosition position, Acting acting) {
    var notice = StateNoticeRules.find(proposed.stateNoticeId(), position);
    StateNoticeRules.checkMayPropose(notice, proposed.givenOn());
    StateNoticeRules.checkContents(proposed);
    return new SecretaryOfStateProposalRecorded(
        proposed.urn(),
        acting.officer().authority(),
        proposed.stateNoticeId(),
        proposed.givenOn(),
        proposed.powers(),
        proposed.effectiveFrom(),
        proposed.learnt(),
        eia("s.60(1)(d)").asOn(notice.given().givenOn()));
  }

  private static SecretaryOfStateWithdrawalRecorded withdraw(
      RecordSecretaryOfStateWithdrawal withdrawn, LegalPosition position, Acting acting) {
    var notice = StateNoticeRules.find(withdrawn.stateNoticeId(), position);
    StateNoticeRules.checkMayWithdraw(notice, withdrawn.withdrawnOn());
    return new SecretaryOfStateWithdrawalRecorded(
        withdrawn.urn(),
        acting.officer().authority(),
        withdrawn.stateNoticeId(),
        withdrawn.withdrawnOn(),
        withdrawn.learnt(),
        eia("s.60").asOn(notice.given().givenOn()));
  }
}
