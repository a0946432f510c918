package org.interventionledger.query.projection;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.interventionledger.api.record.AwaitProjections.CaughtUp;
import org.springframework.stereotype.Component;

/**
 * Those who wait until the projections have caught up. One thread looks for all of them, and only
 * while somebody waits: after each batch that a projection here commits, and every 10 ms for those
 * elsewhere.
 */
@Component
public final class Waiting {

  private static final long LOOK_EVERY_MILLIS = 10;

  private final Progress progress;
  private final Failures failures;
  private final Semaphore news = new Semaphore(0);
  private final List<Waiter> waiters = new ArrayList<>();

  /**
   * @param forOne the projection waited for; empty for all
   */
  private record Waiter(
      Optional<String> forOne, long head, long deadline, CompletableFuture<CaughtUp> answer) {

    boolean isHeldBackBy(String projection) {
      return forOne.isEmpty() || forOne.get().equals(projection);
    }

    void answer(boolean caughtUp) {
      answer.complete(new CaughtUp(caughtUp));
    }
  }

  Waiting(Progress progress, Failures failures) {
    this.progress = progress;
    this.failures = failures;
  }

  /** A projection in this process committed. */
  void somethingHappened() {
    news.release();
  }

  /**
   * Answered once all projections cover what is stored now. Answered with no when the time is up,
   * and at once when a projection that is behind has failed: waiting would not help.
   */
  CompletableFuture<CaughtUp> caughtUp(Duration atMost) {
    return caughtUp(Optional.empty(), atMost);
  }

  /** The same of one projection, whatever the others do. */
  public CompletableFuture<CaughtUp> caughtUp(String projection, Duration atMost) {
    return caughtUp(Optional.of(projection), atMost);
  }

  private CompletableFuture<CaughtUp> caughtUp(Optional<String> forOne, Duration atMost) {
    var waiter =
        new Waiter(
            forOne,
            progress.head(),
            System.nanoTime() + atMost.toNanos(),
            new CompletableFuture<>());
    if (!answered(waiter, progress.positions())) {
      join(waiter);
    }
    return waiter.answer();
  }

  private void join(Waiter waiter) {
    synchronized (waiters) {
      waiters.add(waiter);
      if (waiters.size() == 1) {
        Thread.ofVirtual().name("waiting-for-projections").start(this::look);
      }
    }
  }

  private void look() {
    for (var waiting = sorted(); !waiting.isEmpty(); waiting = remaining(waiting)) {
      try {
        awaitNews();
        var positions = progress.positions();
        answer(waiting, positions);
        giveUpOnThoseOutOfTime(waiting);
      } catch (RuntimeException failure) {
        waiting.forEach(waiter -> waiter.answer().completeExceptionally(failure));
      }
    }
  }

  private void answer(List<Waiter> waiting, List<Position> positions) {
    var allHaveCaughtUp = true;
    for (var waiter : waiting) {
      // Whoever waits for all at a later position waits still.
      if (allHaveCaughtUp || waiter.forOne().isPresent()) {
        allHaveCaughtUp &= answered(waiter, positions) || waiter.forOne().isPresent();
      }
    }
  }

  private List<Waiter> remaining(List<Waiter> looked) {
    synchronized (waiters) {
      waiters.removeAll(looked.stream().filter(waiter -> waiter.answer().isDone()).toList());
      return sorted();
    }
  }

  private List<Waiter> sorted() {
    synchronized (waiters) {
      return waiters.stream().sorted(comparingLong(Waiter::head)).toList();
    }
  }

  private boolean answered(Waiter waiter, List<Position> positions) {
    var behind =
        progress.behind(positions, waiter.head(), 1).keySet().stream()
            .filter(waiter::isHeldBackBy)
            .toList();
    if (behind.isEmpty()) {
      waiter.answer(true);
    } else if (behind.stream().anyMatch(name -> failures.of(name).isPresent())) {
      waiter.answer(false);
    }
    return waiter.answer().isDone();
  }

  private static void giveUpOnThoseOutOfTime(List<Waiter> waiting) {
    var now = System.nanoTime();
    waiting.stream()
        .filter(waiter -> now - waiter.deadline() >= 0)
        .forEach(waiter -> waiter.answer(false));
  }

  private void awaitNews() {
    try {
      if (news.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        news.drainPermits();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the projections", interrupted);
    }
  }
}
