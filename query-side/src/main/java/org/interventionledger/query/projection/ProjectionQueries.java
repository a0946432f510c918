package org.interventionledger.query.projection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.AwaitProjections;
import org.interventionledger.api.record.AwaitProjections.CaughtUp;
import org.interventionledger.api.record.FindProjections;
import org.interventionledger.api.record.FindProjections.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Answers how the projections stand. */
@Component
class ProjectionQueries {

  private final Progress progress;
  private final Failures failures;
  private final Waiting waiting;
  private final ObjectProvider<Configuration> axon;

  ProjectionQueries(Progress progress, Failures failures, Waiting waiting, ObjectProvider<Configuration> axon) {
    this.progress = progress;
    this.failures = failures;
    this.waiting = waiting;
    this.axon = axon;
  }

  @QueryHandler
  CompletableFuture<CaughtUp> handle(AwaitProjections query) {
    return waiting.caughtUp(Duration.ofMillis(query.atMostMillis()));
  }

  @QueryHandler
  FindProjections.Projections handle(FindProjections query) {
    var positions = progress.positions();
    var head = progress.head();
    var behind = progress.behind(positions, head, Long.MAX_VALUE);
    var rows =
        positions.stream().map(position -> row(position, behind.getOrDefault(position.projection(), 0L))).toList();
    return new FindProjections.Projections(head, rows);
  }

  /** A replay token stays in the store until a newer event comes; without lag the replay is over. */
  private Row row(Position position, long lag) {
    var name = position.projection();
    return new Row(
        name, isRunning(name), position.inReplay() && lag > 0, position.index(), lag, failures.of(name));
  }

  private boolean isRunning(String name) {
    return axon.getObject()
        .eventProcessingConfiguration()
        .eventProcessor(name)
        .map(EventProcessor::isRunning)
        .orElse(false);
  }
}
