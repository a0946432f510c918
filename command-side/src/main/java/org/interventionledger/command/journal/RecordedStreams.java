package org.interventionledger.command.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/**
 * Reads streams without taking their locks. What was once stored never changes: to answer a
 * question, what was read before is kept and only what was stored since is read from the store,
 * which is asked each time. So an answer is as new as the store, and as true where other processes
 * decide. A decision reads all of it from the store: what it reads may not be committed yet.
 */
@Component
public final class RecordedStreams {

  /** Some hundred schools with long records; the streams not asked for longest are let go first. */
  private static final int KEPT_EVENTS = 200_000;

  private final EventStore store;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, List<Recorded>> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int keptEvents;

  RecordedStreams(EventStore store) {
    this.store = store;
  }

  /** All that the stream holds, in order. */
  public List<Recorded> read(String stream) {
    if (!isAnswering()) {
      return since(stream, List.of());
    }
    var before = kept(stream);
    var all = since(stream, before);
    if (all.size() > before.size()) {
      keep(stream, all);
    }
    return all;
  }

  private static boolean isAnswering() {
    return CurrentUnitOfWork.map(work -> work.root().getMessage() instanceof QueryMessage)
        .orElse(false);
  }

  private List<Recorded> since(String stream, List<Recorded> before) {
    Iterator<? extends DomainEventMessage<?>> more =
        before.isEmpty()
            ? store.readEvents(stream)
            : store.readEvents(stream, before.getLast().number() + 1);
    if (!more.hasNext()) {
      return before;
    }
    var all = new ArrayList<>(before);
    more.forEachRemaining(
        message -> all.add(new Recorded(message.getSequenceNumber(), message.getPayload())));
    return List.copyOf(all);
  }

  private List<Recorded> kept(String stream) {
    lock.lock();
    try {
      return kept.getOrDefault(stream, List.of());
    } finally {
      lock.unlock();
    }
  }

  private void keep(String stream, List<Recorded> all) {
    lock.lock();
    try {
      var before = kept.put(stream, all);
      keptEvents += all.size() - (before == null ? 0 : before.size());
      for (var eldest = kept.values().iterator(); keptEvents > KEPT_EVENTS && eldest.hasNext(); ) {
        keptEvents -= eldest.next().size();
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }
}
