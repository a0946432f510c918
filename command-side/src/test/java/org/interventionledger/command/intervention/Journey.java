package org.interventionledger.command.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindPositionInLaw;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.evidence.Cited;

/**
 * One school's journey as a head of school improvement would tell it: what was done, what was not
 * let.
 */
final class Journey {

  private static final Officer HEAD_OF_SERVICE =
      new Officer("m.reyes", new PersonName("Maria Reyes"), Role.HEAD_OF_SERVICE, Drafts.NORTHMOOR);

  private final Particulars school;
  private final List<InterventionCommand> done = new ArrayList<>();
  private final List<InterventionEvent> recorded = new ArrayList<>();
  private CaseFile file = CaseFile.EMPTY;

  Journey(Particulars school) {
    this.school = school;
  }

  Journey then(InterventionCommand command) {
    return then(command, acting(command));
  }

  /** The act became known, and is recorded, on a later day. */
  Journey then(InterventionCommand command, String recordedOn) {
    return then(command, new Acting(HEAD_OF_SERVICE, Drafts.day(recordedOn), Optional.empty()));
  }

  private Journey then(InterventionCommand command, Acting acting) {
    for (var first : Papers.before(command, done)) {
      then(first);
    }
    for (var fact : Preparations.before(command)) {
      record(fact, acting(fact));
    }
    return record(command, acting);
  }

  /** What an office in good order has put on record first is there. */
  private Journey record(InterventionCommand command, Acting acting) {
    done.add(command);
    for (var event : decided(command, acting)) {
      file = file.with(recorded.size(), event);
      recorded.add(event);
    }
    return this;
  }

  Journey butNot(InterventionCommand command, Refusal because) {
    try {
      decided(command, acting(command));
    } catch (Refused refused) {
      if (refused.refusal() == because) {
        return this;
      }
      throw new AssertionError("Refused for another reason", refused);
    }
    throw new AssertionError("Not refused: " + command);
  }

  private List<InterventionEvent> decided(InterventionCommand command, Acting acting) {
    return Decisions.decide(
        command, file, acting, Optional.of(school), Cited.NOTHING, Desk.COUNTING);
  }

  List<String> minutes() {
    return recorded.stream()
        .map(event -> event.happenedOn() + " " + event.getClass().getSimpleName())
        .toList();
  }

  /** What counts of it. */
  Stream<InterventionEvent> counting() {
    return file.journal().events();
  }

  Position positionOn(String day) {
    return positionFor(day, Set.copyOf(Readership.of(Role.HEAD_OF_SERVICE)));
  }

  Position positionFor(String day, Set<Readership> readable) {
    return positionFor(day, readable, Desk.COUNTING);
  }

  /** By calendars that were adopted since. */
  Position positionFor(String day, Set<Readership> readable, Counting counting) {
    return Positions.of(
        file,
        school,
        new FindPositionInLaw(Drafts.URN, Drafts.day(day), readable),
        List.of(),
        counting);
  }

  private static Acting acting(InterventionCommand command) {
    return new Acting(
        Papers.officer(command, HEAD_OF_SERVICE), command.happenedOn(), Optional.empty());
  }
}
