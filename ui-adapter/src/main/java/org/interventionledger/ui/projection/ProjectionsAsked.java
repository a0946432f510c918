package org.interventionledger.ui.projection;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.queryhandling.QueryGateway;
import org.interventionledger.api.record.FindProjections;
import org.interventionledger.api.record.FindProjections.Projections;
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
    try {
      return Optional.of(
          queries.query(new FindProjections(), Projections.class).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException unanswered) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
