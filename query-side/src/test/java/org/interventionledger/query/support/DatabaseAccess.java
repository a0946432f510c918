package org.interventionledger.query.support;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What Spring Boot brings in the application. */
@Configuration(proxyBeanMethods = false)
class DatabaseAccess {

  @Bean
  JdbcClient jdbcClient(HikariDataSource database) {
    return JdbcClient.create(database);
  }

  @Bean
  PlatformTransactionManager transactionManager(HikariDataSource database) {
    return new JdbcTransactionManager(database);
  }
}
