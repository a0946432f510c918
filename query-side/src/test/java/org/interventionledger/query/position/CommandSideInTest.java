package org.interventionledger.query.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.FindRecount.Recount;
import org.interventionledger.api.record.FindRecountInLaw;

/** In the command side's place: it keeps what it was asked, and knows every school. */
class CommandSideInTest {

  private final List<FindPositionInLaw> asked = new ArrayList<>();
  private final List<FindRecountInLaw> recounted = new ArrayList<>();

  @QueryHandler
  Optional<Position> handle(FindPositionInLaw query) {
    asked.add(query);
    return Optional.of(
        new Position(
            query.urn(),
            query.on(),
            Reach.MAINTAINED_SCHOOL,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of()));
  }

  @QueryHandler
  Optional<Recount> handle(FindRecountInLaw query) {
    recounted.add(query);
    return Optional.of(new Recount(query.urn(), List.of()));
  }

  /** Which recounts it was asked for since it was last looked at. */
  List<FindRecountInLaw> recounted() {
    var since = List.copyOf(recounted);
    recounted.clear();
    return since;
  }

  /** What it was asked since it was last looked at. */
  List<FindPositionInLaw> asked() {
    var since = List.copyOf(asked);
    asked.clear();
    return since;
  }
}
