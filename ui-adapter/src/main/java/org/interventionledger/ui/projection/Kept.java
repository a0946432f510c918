package org.interventionledger.ui.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** An answer that is good for some time: whoever asks meanwhile has the same, and costs nothing. */
final class Kept<A> {

  private final Supplier<A> source;
  private final Duration fresh;
  private final InstantSource clock;
  private Answered<A> last;

  private record Answered<A>(Instant until, A answer) {}

  Kept(Supplier<A> source, Duration fresh, InstantSource clock) {
    this.source = source;
    this.fresh = fresh;
    this.clock = clock;
  }

  /** One asks at a time; the others wait for that answer. */
  synchronized A get() {
    var now = clock.instant();
    if (last == null || !now.isBefore(last.until())) {
      last = new Answered<>(now.plus(fresh), source.get());
    }
    return last.answer();
  }
}
