package org.interventionledger.query.projection;

import static org.interventionledger.api.record.FindProjections.MOST_COUNTED;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
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

  ProjectionQueries(
      Progress progress, Failures failures, Waiting waiting, ObjectProvider<Configuration> axon) {
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
    var behind = progress.behind(positions, head, MOST_COUNTED + 1);
    var rows =
        positions.stream()
            .map(position -> row(position, behind.getOrDefault(position.projection(), 0L)))
            .toList();
    return new FindProjections.Projections(head, rows);
  }

  /**
   * Without lag a replay is over, though its token stays in the store until a newer event comes;
   * and a failure is past, though it was another process that got past it.
   */
  private Row row(Position position, long behind) {
    var name = position.projection();
    var lag = Math.min(behind, MOST_COUNTED);
    var processor = processor(name);
    var running = processor.map(StreamingEventProcessor::isRunning).orElse(false);
    return lag == 0
        ? new Row(name, running, false, position.index(), lag, false, Optional.empty())
        : new Row(
            name,
            running,
            position.inReplay(),
            position.index(),
            lag,
            behind > MOST_COUNTED,
            failures.of(name).or(() -> processor.flatMap(failures::outsideAHandler)));
  }

  private Optional<StreamingEventProcessor> processor(String name) {
    return axon.getObject()
        .eventProcessingConfiguration()
        .eventProcessor(name, StreamingEventProcessor.class);
  }
}
