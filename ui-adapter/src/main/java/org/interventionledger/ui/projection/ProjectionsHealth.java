package org.interventionledger.ui.projection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.record.FindProjections.Row;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How far each projection lags behind the store. Everybody may read it: it holds numbers and the
 * names of types and places in the code, never anything of an event.
 */
@Component("projections")
class ProjectionsHealth implements HealthIndicator {

  private final ProjectionsAsked projections;

  ProjectionsHealth(ProjectionsAsked projections) {
    this.projections = projections;
  }

  @Override
  public Health health() {
    return projections
        .now()
        .map(known -> health(known.rows()))
        .orElseGet(
            () -> Health.down().withDetail("reason", "The query side does not answer").build());
  }

  static Health health(List<Row> rows) {
    var details = new LinkedHashMap<String, Object>();
    rows.forEach(row -> details.put(row.name(), details(row)));
    var worst =
        rows.stream().map(ProjectionsHealth::status).max(Comparator.comparing(State::ordinal));
    return Health.status(worst.orElse(State.UP).status).withDetails(details).build();
  }

  private static State status(Row row) {
    if (row.failure().isPresent() || !row.running()) {
      return State.DOWN;
    }
    // So far behind, what is read is no longer what was recorded. Imports run ahead by less.
    return row.lagIsMore() ? State.CATCHING_UP : State.UP;
  }

  private static Map<String, Object> details(Row row) {
    var details = new LinkedHashMap<String, Object>();
    details.put("state", status(row).name());
    details.put("rebuilding", row.replaying());
    details.put("position", row.position());
    details.put("lag", row.lagIsMore() ? "more than " + row.lag() : row.lag());
    row.failure()
        .ifPresent(
            failure -> {
              details.put("stoppedAt", failure.eventType());
              details.put("reason", failure.reason());
              details.put("since", failure.at());
            });
    return details;
  }

  /** From well to bad. */
  private enum State {
    UP(Status.UP),
    CATCHING_UP(Status.OUT_OF_SERVICE),
    DOWN(Status.DOWN);

    private final Status status;

    State(Status status) {
      this.status = status;
    }
  }
}
