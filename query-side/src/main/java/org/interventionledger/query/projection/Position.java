package org.interventionledger.query.projection;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;

/**
 * How far a projection has come.
 *
 * @param index the highest position it has handled
 * @param gaps positions below that had no event when it passed them; one may have been committed
 *     since
 */
record Position(String projection, long index, List<Long> gaps, boolean inReplay) {

  static final long BEFORE_THE_FIRST = -1;

  static Position notStarted(String projection) {
    return new Position(projection, BEFORE_THE_FIRST, List.of(), false);
  }

  static Position at(String projection, TrackingToken token) {
    var replay = ReplayToken.isReplay(token);
    return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken stored
        ? new Position(projection, stored.getIndex(), List.copyOf(stored.getGaps()), replay)
        : new Position(projection, BEFORE_THE_FIRST, List.of(), replay);
  }
}
