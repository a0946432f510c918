package org.interventionledger.ui.demo;

import java.io.IOException;
import org.interventionledger.ui.imports.SchoolImports;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the demonstration up when the ledger starts in demo mode, as far as it is not there yet. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "ledger.demo.stories", matchIfMissing = true)
@Order(0)
class DemonstrationAtStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAtStart.class);

  private final Demonstration demonstration;

  DemonstrationAtStart(Ledger ledger, SchoolImports imports, DemoPeople people) {
    this.demonstration = new Demonstration(ledger, imports, id -> people.person(id).officer());
  }

  /**
   * The ledger works without its demonstration: a fault here shows, and does not keep it from
   * starting.
   */
  @Override
  public void run(ApplicationArguments arguments) {
    try {
      var recorded = demonstration.setUp();
      LOG.info("The demonstration is set up: {} acts recorded", recorded);
    } catch (IOException | RuntimeException failure) {
      LOG.error(
          "The demonstration is incomplete; the next start goes on where this one stopped",
          failure);
    }
  }
}
