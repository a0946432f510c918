package org.interventionledger.ui.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.interventionledger.api.record.FindRecordTag;
import org.interventionledger.api.record.FindRecordTag.RecordTag;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.database.Turns;
import org.interventionledger.ui.database.Turns.NoTurn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The record of a school as an officer saw it. Whoever decides on what they saw is asked again when
 * something was recorded since that they may read; of what they may not read, nothing is told.
 */
@Component
public class AsSeen {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final Turns turns;

  AsSeen(Ledger ledger, Turns turns) {
    this.ledger = ledger;
    this.turns = turns;
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
    return find(urn, reader, Duration.ZERO).tag();
  }

  /**
   * Act if the school's record is as it was seen. Those who act on one school so, in whichever
   * process, take turns: of two who saw the same the second is asked again.
   *
   * @param seen the tag of that time; empty asks nothing
   * @throws ChangedSince when it is not
   */
  public <T> T act(Urn urn, Reader reader, Optional<String> seen, Supplier<T> act) {
    try {
      return turns.inTurn(
          urn.number(),
          () -> {
            seen.ifPresent(tag -> check(urn, reader, tag));
            return act.get();
          });
    } catch (NoTurn busy) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, null, busy);
    }
  }

  /** With everything that others recorded before: what is not shown yet was not seen either. */
  private void check(Urn urn, Reader reader, String seen) {
    var now = find(urn, reader, LONGEST_WAIT);
    if (!now.upToDate()) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    if (!now.tag().equals(seen)) {
      throw new ChangedSince(urn);
    }
  }

  private RecordTag find(Urn urn, Reader reader, Duration atMost) {
    return ledger.ask(new FindRecordTag(reader, urn, atMost.toMillis()), RecordTag.class);
  }
}
