package org.interventionledger.command.intervention;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.interventionledger.api.intervention.AcademyOrderCommand;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand;
import org.interventionledger.api.intervention.ArrangementsCommand;
import org.interventionledger.api.intervention.BudgetCommand;
import org.interventionledger.api.intervention.CoastingCommand;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PowerCommand.NotifySecretaryOfState;
import org.interventionledger.api.intervention.PreWarningCommand;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.ReferralCommand;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand;
import org.interventionledger.api.intervention.WarningNoticeCommand;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.evidence.Documents;
import org.interventionledger.command.school.Schools;

/**
 * The statutory ladder of one school. A school without history is a state like any other, so that what may
 * not be done is refused by name. The state is immutable, and the same whether it comes from a cache or
 * from the events.
 */
@Aggregate(cache = "aggregateCache")
final class Intervention {

  @AggregateIdentifier private String stream;
  private CaseFile file = CaseFile.EMPTY;

  Intervention() {}

  @ActHandler void handle(RecordInspectionOutcome command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(PreWarningCommand.SendPreWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(PreWarningCommand.RecordPreWarningResponse command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(WarningNoticeCommand.GiveWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(WarningNoticeCommand.RecordServiceOfNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(WarningNoticeCommand.AssessCompliance command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(WarningNoticeCommand.ProposePowers command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(WarningNoticeCommand.WithdrawWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(NotifySecretaryOfState command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ArrangementsCommand.ConsultOnArrangements command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ArrangementsCommand.RequireArrangements command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ArrangementsCommand.EndArrangements command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AdditionalGovernorsCommand.AppointAdditionalGovernors command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AdditionalGovernorsCommand.EndAdditionalGovernor command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AdditionalGovernorsCommand.RecordFoundationGovernorsMatched command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(BudgetCommand.SuspendDelegatedBudget command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(BudgetCommand.GiveNoticeOfSuspension command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(BudgetCommand.ReviewBudgetSuspension command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(BudgetCommand.RevokeBudgetSuspension command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterimBoardDecisionCommand.RecordInterimBoardConsultation command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterimBoardDecisionCommand.ApplyForInterimBoard command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterimBoardDecisionCommand.RecordConsentDecision command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterimBoardDecisionCommand.EstablishInterimBoard command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterventionCommand.NoteInterimBoardEnded command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ReferralCommand.ReferToRegionalDirector command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ReferralCommand.RecordReferralAcknowledgement command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(ReferralCommand.RecordReferralOutcome command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStatePowerCommand.RecordReleaseOfFreeze command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStatePowerCommand.RecordPowerOfSecretaryOfState command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStatePowerCommand.RecordEndOfPowerOfSecretaryOfState command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(SecretaryOfStatePowerCommand.RecordTakeoverOfInterimBoard command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(CoastingCommand.RecordCoastingNotification command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(CoastingCommand.RecordEndOfCoasting command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AcademyOrderCommand.RecordAcademyOrder command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AcademyOrderCommand.RecordRevocationOfAcademyOrder command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AcademyOrderCommand.RecordDirectedSteps command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(AcademyOrderCommand.RecordConversion command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @ActHandler void handle(InterventionCommand.CorrectInterventionEntry command, Acting acting, Schools schools, Documents documents) {
    decide(command, acting, schools, Cited.by(command, acting, documents));
  }

  @ActHandler void handle(RecordPrecondition command, Acting acting, Schools schools, Documents documents) {
    decide(command, acting, schools, Cited.by(command, acting, documents));
  }

  @EventSourcingHandler
  void on(InterventionEvent event, @SequenceNumber long number) {
    stream = "intervention:" + event.urn();
    file = file.with(number, event);
  }

  private void decide(InterventionCommand command, Acting acting, Schools schools) {
    decide(command, acting, schools, Cited.NOTHING);
  }

  private void decide(InterventionCommand command, Acting acting, Schools schools, Cited cited) {
    Decisions.decide(command, file, acting, schools.find(command.urn()), cited)
        .forEach(AggregateLifecycle::apply);
  }
}
