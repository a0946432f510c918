package org.interventionledger.query.request;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.interventionledger.api.record.TakeRequestKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Clears the keys of requests whose time is over; a key that is used again is a new one. Every
 * process does so, at any time, also beside another: a key is cleared or it is not.
 */
@Component
class OldRequestKeys {

  private static final String CLEAR =
      "delete from request_key where taken_at < now() - make_interval(secs => :kept)";

  private final JdbcClient jdbc;
  private final Duration kept;

  OldRequestKeys(JdbcClient jdbc, @Value("${ledger.requests.keep:7d}") String kept) {
    this.jdbc = jdbc;
    this.kept = DurationStyle.detectAndParse(kept);
    if (this.kept.compareTo(TakeRequestKey.BROKEN_OFF_AFTER) <= 0) {
      throw new IllegalArgumentException(
          "ledger.requests.keep must be longer than " + TakeRequestKey.BROKEN_OFF_AFTER);
    }
  }

  /** How long a key is kept, from when it was taken. */
  Duration kept() {
    return kept;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void clear() {
    jdbc.sql(CLEAR).param("kept", kept.toSeconds()).update();
  }
}
