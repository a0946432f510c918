package org.interventionledger.ui.axon;

import java.util.UUID;

/**
 * Under which name this process claims its projections. Axon's own name, process number and host,
 * is the same for two containers, which would then take each other's claims.
 */
record NodeName(String name) {

  /**
   * Only one process at a time can have the embedded database, so there the name is always the
   * same: a process that starts again after a crash need not wait until its own old claims have run
   * out.
   */
  static NodeName choose(String configured, String databaseUrl) {
    if (!configured.isBlank()) {
      return new NodeName(configured);
    }
    return new NodeName(databaseUrl.isBlank() ? "the-only-one" : UUID.randomUUID().toString());
  }
}
