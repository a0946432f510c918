package org.interventionledger.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Intervention Ledger: pages, REST API and, where they are told to run here, the other two parts. */
@SpringBootApplication
public class LedgerApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(LedgerApplication.class, arguments);
  }
}
