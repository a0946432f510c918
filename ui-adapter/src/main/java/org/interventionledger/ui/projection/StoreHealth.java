package org.interventionledger.ui.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the event store answers, and how far it has come. */
@Component("store")
class StoreHealth implements HealthIndicator {

  private final ProjectionsAsked projections;

  StoreHealth(ProjectionsAsked projections) {
    this.projections = projections;
  }

  @Override
  public Health health() {
    return projections
        .now()
        .map(known -> Health.up().withDetail("lastPosition", known.storeHead()))
        .orElseGet(Health::down)
        .build();
  }
}
