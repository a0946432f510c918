package org.interventionledger.command.acting;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.correction.CorrectingCommand;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;

/**
 * By some entries somebody comes to read of a school. Nobody records one of themselves, whatever
 * they may read today: it would go on when that has ended.
 */
final class OwnAccess {

  private OwnAccess() {}

  static void check(SchoolCommand command, Acting acting) {
    opensTo(command)
        .filter(acting.officer().id()::equals)
        .ifPresent(
            person -> {
              throw new Refused(
                  RecordRefusal.NOBODY_GIVES_THEMSELVES_ACCESS,
                  text("person", person),
                  term("act", Act.of(command)));
            });
  }

  /** The name of signing in to which it opens the school, also in the place of a mistaken entry. */
  private static Optional<String> opensTo(SchoolCommand command) {
    return switch (command) {
      case RecordNeedToKnow need -> Optional.of(need.person());
      case AssignAdviser assignment -> assignment.person();
      case CorrectingCommand it -> it.replacement().flatMap(OwnAccess::opensTo);
      default -> Optional.empty();
    };
  }
}
