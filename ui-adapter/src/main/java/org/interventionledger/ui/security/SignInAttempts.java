package org.interventionledger.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/**
 * Slows down who guesses passwords: after five wrong ones in a row a name is locked for a minute,
 * and for twice as long after each further one, up to a quarter of an hour. A restart forgets it.
 */
class SignInAttempts {

  private static final int FREE = 5;
  private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
  private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 4;

  /**
   * So that made-up names cannot fill the memory: past it, those that are not locked are forgotten.
   */
  private static final int MOST_NAMES = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  private record Failures(int inARow, Instant lockedUntil) {}

  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  boolean allowed(String name) {
    var known = failures.get(name);
    return known == null || !clock.instant().isBefore(known.lockedUntil());
  }

  @EventListener
  void on(AuthenticationFailureBadCredentialsEvent event) {
    if (failures.size() >= MOST_NAMES) {
      failures.values().removeIf(known -> !clock.instant().isBefore(known.lockedUntil()));
    }
    failures.merge(
        event.getAuthentication().getName(),
        new Failures(1, Instant.MIN),
        (before, _) -> next(before));
  }

  @EventListener
  void on(AuthenticationSuccessEvent event) {
    failures.remove(event.getAuthentication().getName());
  }

  private Failures next(Failures before) {
    var inARow = before.inARow() + 1;
    if (inARow < FREE) {
      return new Failures(inARow, Instant.MIN);
    }
    var lock = FIRST_LOCK.multipliedBy(1L << Math.min(inARow - FREE, MOST_DOUBLINGS));
    return new Failures(
        inARow, clock.instant().plus(lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock));
  }
}
