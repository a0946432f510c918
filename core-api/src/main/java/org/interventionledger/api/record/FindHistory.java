package org.interventionledger.api.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Urn;

/**
 * The stored events themselves, in the order in which they were stored. Open to the readers of
 * {@link Readership#HISTORY}, who find what their other classes let them read: of their own
 * authorities, and what concerns the whole ledger. Nobody else is answered with anything.
 *
 * @param urn only this school's
 * @param type only events of this simple name, such as {@code WarningNoticeGiven}
 * @param person only acts by this officer: sign-in name or part of the name
 * @param from first day of recording, in England's civil time, both days counted
 * @param after only events after this position in the store; 0 for the beginning
 * @param size events on a page, 1 to 500
 */
public record FindHistory(
    Reader reader,
    Optional<Urn> urn,
    Optional<String> type,
    Optional<String> person,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    long after,
    int size) {

  /**
   * The answer.
   *
   * @param next the position to ask for the next page after; empty on the last page
   * @param total how many events match on all pages
   */
  public record History(
      List<StoredEvent> events, Optional<Long> next, long total, List<String> types) {
    public History {
      events = List.copyOf(events);
      types = List.copyOf(types);
    }
  }

  /**
   * One event as it is stored.
   *
   * @param position its place in the whole store
   * @param number its place in its stream, counted from 0
   * @param payload the stored text, unchanged
   * @param metadata the stored metadata
   */
  public record StoredEvent(
      long position,
      String eventId,
      String stream,
      long number,
      String type,
      Instant recordedAt,
      String payload,
      Map<String, String> metadata) {}
}
