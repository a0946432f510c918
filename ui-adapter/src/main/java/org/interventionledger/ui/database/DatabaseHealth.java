package org.interventionledger.ui.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
@Component("database")
class DatabaseHealth implements HealthIndicator {

  private static final int PATIENCE_SECONDS = 2;

  private final DataSource database;

  DatabaseHealth(DataSource database) {
    this.database = database;
  }

  @Override
  public Health health() {
    try (var connection = database.getConnection()) {
      var status = connection.isValid(PATIENCE_SECONDS) ? Health.up() : Health.down();
      return status
          .withDetail("server", connection.getMetaData().getDatabaseProductVersion())
          .build();
    } catch (SQLException failed) {
      return Health.down().withDetail("state", String.valueOf(failed.getSQLState())).build();
    }
  }
}
