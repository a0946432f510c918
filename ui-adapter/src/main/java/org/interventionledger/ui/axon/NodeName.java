package org.interventionledger.ui.axon;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which name this process claims its projections. Axon's own name, process number and host, is the
 * same for two containers, which would then take each other's claims.
 *
 * <p>Only one process at a time can have the embedded database, so there the name is always the same: a
 * process that starts again after a crash need not wait until its own old claims have run out.
 */
@Component
record NodeName(String name) {

  NodeName(
      @Value("${ledger.node:}") String configured, @Value("${ledger.database.url:}") String databaseUrl) {
    this(choose(configured, databaseUrl));
  }

  private static String choose(String configured, String databaseUrl) {
    if (!configured.isBlank()) {
      return configured;
    }
    return databaseUrl.isBlank() ? "the-only-one" : UUID.randomUUID().toString();
  }
}
