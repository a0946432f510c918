package org.interventionledger.ui.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which database: a PostgreSQL server of one's own where {@code ledger.database.url} names one,
 * otherwise the embedded one. The connection pool hangs on what is decided here, so that the
 * embedded server starts before it and stops after everything else.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  LedgerDatabase ledgerDatabase(DatabaseSettings settings) {
    return settings.url().isBlank()
        ? EmbeddedServer.start(settings.embedded())
        : new ServerOfOnesOwn(settings.url(), settings.username(), settings.password());
  }

  @Bean
  JdbcConnectionDetails ledgerConnection(LedgerDatabase database) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return database.url();
      }

      @Override
      public String getUsername() {
        return database.username();
      }

      @Override
      public String getPassword() {
        return database.password();
      }
    };
  }
}
