package org.interventionledger.ui.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeepingAnAnswerTest {

  private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
  private final AtomicInteger asked = new AtomicInteger();
  private final Kept<Integer> kept =
      new Kept<>(asked::incrementAndGet, Duration.ofSeconds(1), now::get);

  @Test
  void within_a_second_nothing_is_asked_again() {
    kept.get();
    now.set(NINE.plusMillis(999));

    assertThat(kept.get()).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void after_a_second_it_is() {
    kept.get();
    now.set(NINE.plusSeconds(1));

    assertThat(kept.get()).isEqualTo(2);
  }
}
