package org.interventionledger.command.intervention;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.modelling.command.CreationPolicy;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordConsentDecision;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.RecordInterimBoardConsultation;
import org.interventionledger.api.intervention.InterventionCommand.CorrectInterventionEntry;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PreWarningCommand.RecordPreWarningResponse;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.intervention.ApproachCommand.AgreeMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.EndMonitoring;
import org.interventionledger.api.intervention.ApproachCommand.RequestInspection;
import org.interventionledger.api.intervention.ApproachCommand.RecordInspectionAnswer;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralAcknowledgement;
import org.interventionledger.api.intervention.ReferralCommand.RecordReferralOutcome;
import org.interventionledger.api.intervention.ReferralCommand.ReferToRegionalDirector;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateCompliance;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStatePermission;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateProposal;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWarningNotice;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeCommand.RecordSecretaryOfStateWithdrawal;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordIntentionOfSecretaryOfState;
import org.interventionledger.api.intervention.SecretaryOfStatePowerCommand.RecordReleaseOfFreeze;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.intervention.WarningNoticeCommand.RecordServiceOfNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.WithdrawWarningNotice;
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

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordInspectionOutcome command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(SendPreWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordPreWarningResponse command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(GiveWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordServiceOfNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AssessCompliance command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ProposePowers command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(WithdrawWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordInterimBoardConsultation command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ApplyForInterimBoard command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordConsentDecision command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EstablishInterimBoard command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(NoteInterimBoardEnded command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReferToRegionalDirector command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordReferralAcknowledgement command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordReferralOutcome command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecretaryOfStateWarningNotice command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecretaryOfStatePermission command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecretaryOfStateCompliance command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecretaryOfStateProposal command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordSecretaryOfStateWithdrawal command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordIntentionOfSecretaryOfState command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordReleaseOfFreeze command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CorrectInterventionEntry command, Acting acting, Schools schools, Documents documents) {
    decide(command, acting, schools, Cited.by(command, acting, documents));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordPrecondition command, Acting acting, Schools schools, Documents documents) {
    decide(command, acting, schools, Cited.by(command, acting, documents));
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(AgreeMonitoring command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EndMonitoring command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RequestInspection command, Acting acting, Schools schools) {
    decide(command, acting, schools);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordInspectionAnswer command, Acting acting, Schools schools) {
    decide(command, acting, schools);
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
