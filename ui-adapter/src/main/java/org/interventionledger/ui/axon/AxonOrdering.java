package org.interventionledger.ui.axon;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Puts Axon's auto-configuration after Spring Boot's. Axon 4.13 names the classes of Spring Boot 3
 * that it comes after; Spring Boot 4 moved them. Without this, Axon looks for a data source and a
 * transaction manager before there is one, and where it is told of the store by hand it silently
 * runs without transactions.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration"
    },
    beforeName = {
      "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
      "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
      "org.axonframework.springboot.autoconfig.InfraConfiguration",
      "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
      "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration"
    })
public class AxonOrdering {}
