package org.interventionledger.ui.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger keeps its record.
 *
 * @param url JDBC address of a PostgreSQL server of one's own; when it is empty, the embedded one
 *     is started
 */
@ConfigurationProperties("ledger.database")
record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("ledger") String username,
    @DefaultValue("") String password,
    @DefaultValue Embedded embedded) {

  /**
   * The embedded server.
   *
   * @param folder where its data is kept between runs, and its programs beside it
   */
  record Embedded(@DefaultValue("data/postgres") Path folder, @DefaultValue("54329") int port) {}
}
