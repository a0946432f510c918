package org.interventionledger.api.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How do the projections stand against the store? */
public record FindProjections() {

  /** So far a lag is counted: whoever asks often must not have the whole store counted. */
  public static final long MOST_COUNTED = 5_000;

  /** The answer. */
  public record Projections(long storeHead, List<Row> rows) {
    public Projections {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One projection.
   *
   * @param position the last position it has handled
   * @param lag how many stored events it has not handled, counted as far as {@link #MOST_COUNTED}
   * @param lagIsMore whether it is more than that
   * @param failure what it stopped at, if it failed: position and reason
   */
  public record Row(
      String name,
      boolean running,
      boolean replaying,
      long position,
      long lag,
      boolean lagIsMore,
      Optional<Failure> failure) {}

  /**
   * A projection that failed does not go on: what comes after would rest on a gap. It tries again.
   *
   * @param eventId the event at which it stopped, and its type; both empty when no event is at
   *     fault
   * @param reason without any text of the event
   */
  public record Failure(String eventId, String eventType, Instant at, String reason) {}
}
