package org.interventionledger.ui.axon;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decides anew when another decision got into the stream first. Nothing else is tried again: a
 * refusal is an answer, and a fault is to be seen.
 */
final class RetryLostRaces implements RetryScheduler, AutoCloseable {

  private static final int AT_MOST = 5;
  private static final long FIRST_PAUSE_MILLIS = 20;
  private static final int THREADS = 2;

  private final ScheduledExecutorService again =
      Executors.newScheduledThreadPool(
          THREADS, Thread.ofPlatform().name("decide-anew-", 1).daemon().factory());

  @Override
  public boolean scheduleRetry(
      CommandMessage message,
      RuntimeException failure,
      List<Class<? extends Throwable>[]> earlier,
      Runnable dispatch) {
    if (!isLostRace(failure) || earlier.size() > AT_MOST) {
      return false;
    }
    try {
      again.schedule(dispatch, FIRST_PAUSE_MILLIS << earlier.size(), TimeUnit.MILLISECONDS);
      return true;
    } catch (RejectedExecutionException closing) {
      return false;
    }
  }

  static boolean isLostRace(Throwable failure) {
    return failure instanceof ConcurrencyException
        || failure instanceof AggregateStreamCreationException;
  }

  @Override
  public void close() {
    again.shutdownNow();
  }
}
