package org.interventionledger.ui.projection;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.record.FindProjections;
import org.interventionledger.api.record.FindProjections.Projections;
import org.interventionledger.api.record.FindReconciliation;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.springframework.stereotype.Component;

/** Asks the query side how it stands, and takes no answer for an answer too. */
@Component
class ProjectionsAsked {

  private static final long PATIENCE_SECONDS = 5;

  private final QueryGateway queries;

  ProjectionsAsked(QueryGateway queries) {
    this.queries = queries;
  }

  Optional<Projections> now() {
    return ask(new FindProjections(), Projections.class);
  }

  Optional<Reconciliation> reconciliation() {
    return ask(new FindReconciliation(), Reconciliation.class);
  }

  private <A> Optional<A> ask(Object query, Class<A> answer) {
    try {
      return Optional.of(queries.query(query, answer).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException unanswered) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
