package org.interventionledger.ui.projection;

import java.time.Clock;
import java.time.Duration;
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
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final QueryGateway queries;
  private final Kept<Optional<Projections>> projections;

  ProjectionsAsked(QueryGateway queries, Clock clock) {
    this.queries = queries;
    this.projections =
        new Kept<>(() -> ask(new FindProjections(), Projections.class), FRESH, clock);
  }

  /** As they stood within the last second: health is open to everybody, and each look counts. */
  Optional<Projections> now() {
    return projections.get();
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
