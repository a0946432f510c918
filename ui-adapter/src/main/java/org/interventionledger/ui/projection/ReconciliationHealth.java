package org.interventionledger.ui.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interventionledger.api.record.FindReconciliation.Difference;
import org.interventionledger.api.record.FindReconciliation.Reconciliation;
import org.interventionledger.api.record.FindReconciliation.Row;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the projections account for every stored event. It counts the whole store, and health is
 * open to everybody: so as long as all is even it is asked once a minute at most.
 */
@Component("reconciliation")
class ReconciliationHealth implements HealthIndicator {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final ProjectionsAsked projections;
  private final Clock clock = Clock.systemUTC();
  private Even even = new Even(Instant.EPOCH, Health.unknown().build());

  ReconciliationHealth(ProjectionsAsked projections) {
    this.projections = projections;
  }

  private record Even(Instant at, Health health) {}

  @Override
  public synchronized Health health() {
    var now = clock.instant();
    return now.isBefore(even.at().plus(KEPT)) ? even.health() : look(now);
  }

  private Health look(Instant now) {
    var found = projections.reconciliation();
    var health = found.map(reconciliation -> health(reconciliation, now));
    found.filter(Reconciliation::isEven).ifPresent(_ -> even = new Even(now, health.orElseThrow()));
    return health.orElseGet(
        () -> Health.unknown().withDetail("reason", "The query side does not answer").build());
  }

  static Health health(Reconciliation reconciliation, Instant at) {
    var health = reconciliation.isEven() ? Health.up() : Health.down();
    reconciliation.rows().forEach(row -> health.withDetail(row.name(), details(row)));
    return health.withDetail("countedAt", at).build();
  }

  private static Map<String, Object> details(Row row) {
    var details = new LinkedHashMap<String, Object>();
    details.put("stored", row.stored());
    details.put("handled", row.handled());
    if (!row.differences().isEmpty()) {
      details.put("differences", differences(row.differences()));
      details.put("remedy", "POST /api/projections/" + row.name() + "/rebuild");
    }
    return details;
  }

  private static Map<String, String> differences(List<Difference> differences) {
    return differences.stream()
        .collect(
            Collectors.toMap(
                Difference::eventType,
                difference -> difference.handled() + " of " + difference.stored() + " handled",
                (one, _) -> one,
                LinkedHashMap::new));
  }
}
