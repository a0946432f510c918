package org.interventionledger.query.diary;

import static org.interventionledger.api.record.Readership.STATUTORY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.CountedMatter;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.query.journey.Direction;
import org.interventionledger.query.journey.Notice;

/**
 * What a direction to consider a warning notice makes due. Each item stays until it is done: what
 * is late is still to be done.
 */
final class DirectionDueItems {

  private DirectionDueItems() {}

  static Stream<Due> of(Direction direction, List<Notice> notices) {
    if (direction.answer().isEmpty()) {
      var copy =
          direction.dueOn(CountedMatter.COPY_OF_DIRECTION).stream()
              .filter(_ -> !direction.copied())
              .map(day -> due(What.DIRECTION_TO_COPY, direction, day));
      var answer =
          direction.dueOn(CountedMatter.ANSWER_TO_DIRECTION).stream()
              .map(day -> due(What.DIRECTION_TO_ANSWER, direction, day));
      return Stream.concat(copy, answer);
    }
    return direction.isMet(notices)
        ? Stream.empty()
        : direction.noticeDueOn().stream()
            .map(day -> due(What.DIRECTED_NOTICE_TO_GIVE, direction, day));
  }

  private static Due due(What what, Direction direction, LocalDate day) {
    var given = direction.given();
    return new Due(what, direction.id(), day, STATUTORY, Words.DIRECTION.of(given.directedOn()))
        .by(given.provision());
  }
}
