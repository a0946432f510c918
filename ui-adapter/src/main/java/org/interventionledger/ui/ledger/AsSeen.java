package org.interventionledger.ui.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Sha256;
import org.interventionledger.api.record.FindTimeline;
import org.interventionledger.api.record.FindTimeline.Entry;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.springframework.stereotype.Component;

/**
 * The record of a school as an officer saw it. Whoever decides on what they saw is asked again when
 * something was recorded since that they may read; of what they may not read, nothing is told.
 */
@Component
public class AsSeen {

  private static final int LOCKS = 64;

  private final Ledger ledger;
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  AsSeen(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Something was recorded since; nothing was done. */
  public static final class ChangedSince extends RuntimeException {
    private static final long serialVersionUID = 1;

    ChangedSince(Urn urn) {
      super("The record of " + urn + " changed since it was seen");
    }
  }

  /** A tag for all that the reader may read of a school now: another entry, another tag. */
  public String tag(Urn urn, Reader reader) {
    var none = Optional.<LocalDate>empty();
    var query = new FindTimeline(reader, urn, Set.of(), none, none, Optional.empty());
    return Sha256.of(
        ledger.ask(query, Timeline.class).entries().stream()
            .map(Entry::eventId)
            .collect(Collectors.joining()));
  }

  /**
   * Act if the school's record is as it was seen. Of two who saw the same and act at once here, the
   * second is asked again.
   *
   * @param seen the tag of that time; empty asks nothing
   * @throws ChangedSince when it is not
   */
  public <T> T act(Urn urn, Reader reader, Optional<String> seen, Supplier<T> act) {
    if (seen.isEmpty()) {
      return act.get();
    }
    var lock = locks[urn.number() % LOCKS];
    lock.lock();
    try {
      if (!seen.get().equals(tag(urn, reader))) {
        throw new ChangedSince(urn);
      }
      return act.get();
    } finally {
      lock.unlock();
    }
  }
}
