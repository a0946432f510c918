package org.interventionledger.query.projection;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
final class Waiting {

  private static final long LOOK_EVERY_MILLIS = 10;

  private final Progress progress;
  private final Failures failures;
  private final Semaphore news = new Semaphore(0);
  private final List<Waiter> waiters = new ArrayList<>();

  private record Waiter(long head, long deadline, CompletableFuture<CaughtUp> answer) {
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
    var waiter =
        new Waiter(
            progress.head(), System.nanoTime() + atMost.toNanos(), new CompletableFuture<>());
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
        for (var waiter : waiting) {
          if (!answered(waiter, positions)) {
            break; // the others wait for later positions still
          }
        }
        giveUpOnThoseOutOfTime(waiting);
      } catch (RuntimeException failure) {
        waiting.forEach(waiter -> waiter.answer().completeExceptionally(failure));
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
    var behind = progress.behind(positions, waiter.head(), 1).keySet();
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
