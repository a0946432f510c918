package org.interventionledger.ui;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/**
 * Intervention Ledger: pages, REST API and, where they are told to run here, the other two parts.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan(
    basePackages = {"org.interventionledger.ui.axon", "org.interventionledger.ui.database"},
    // Features are packages: two of them may have a class of the same name.
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(WebPart.class)
public class LedgerApplication {

  public static void main(String[] arguments) {
    System.setProperty("disable-axoniq-console-message", "true");
    SpringApplication.run(LedgerApplication.class, arguments);
  }

  /** England's civil time: the law counts its days. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/London"));
  }
}
