package org.interventionledger.ui.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the ledger is once it can be used. */
@Component
class ReadyNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  @EventListener
  void on(ApplicationReadyEvent event) {
    var settings = event.getApplicationContext().getEnvironment();
    LOG.info(
        "Intervention Ledger is ready: {}://localhost:{}{}/",
        settings.containsProperty("server.ssl.bundle") ? "https" : "http",
        settings.getProperty("local.server.port", "8080"),
        settings.getProperty("server.servlet.context-path", ""));
  }
}
