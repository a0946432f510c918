package org.interventionledger.query.projection;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.MetaData;
import org.interventionledger.api.record.RebuildProjection;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Throws a projection's rows away and has them built again from the events. For administrators. */
@Component
class Rebuilding {

  private final Projections projections;
  private final Failures failures;
  private final HandledEvents handled;
  private final ObjectProvider<Configuration> axon;

  Rebuilding(
      Projections projections,
      Failures failures,
      HandledEvents handled,
      ObjectProvider<Configuration> axon) {
    this.projections = projections;
    this.failures = failures;
    this.handled = handled;
    this.axon = axon;
  }

  @CommandHandler
  void handle(RebuildProjection command, MetaData metadata) {
    var role = Acting.fromMetadata(metadata).officer().role();
    if (role != Role.ADMINISTRATOR) {
      throw refused(
          RecordRefusal.ROLE_MAY_NOT_ACT,
          Fact.term("role", role),
          Fact.text("act", "rebuild a projection"));
    }
    if (!projections.has(command.name())) {
      throw refused(
          RecordRefusal.PROJECTION_NOT_FOUND,
          Fact.text("name", command.name()),
          Fact.text("projections", String.join(", ", projections.names())));
    }
    rebuild(command.name(), processor(command.name()));
  }

  private static CommandExecutionException refused(RecordRefusal refusal, Fact... facts) {
    var refused = new Refused(refusal, facts);
    return new CommandExecutionException(refused.getMessage(), null, refused.details());
  }

  private void rebuild(String name, StreamingEventProcessor processor) {
    processor.shutDown();
    try {
      axon.getObject()
          .getComponent(TransactionManager.class)
          .executeInTransaction(() -> reset(name, processor));
      failures.forget(name);
    } finally {
      processor.start();
    }
  }

  private void reset(String name, StreamingEventProcessor processor) {
    processor.resetTokens();
    handled.forget(name);
  }

  private StreamingEventProcessor processor(String name) {
    return axon.getObject()
        .eventProcessingConfiguration()
        .eventProcessor(name, StreamingEventProcessor.class)
        .orElseThrow(
            () ->
                new CommandExecutionException(
                    "The projection " + name + " does not run here", null));
  }
}
