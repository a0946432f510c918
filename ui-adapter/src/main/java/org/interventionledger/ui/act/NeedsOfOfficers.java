package org.interventionledger.ui.act;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.Directory;
import org.springframework.stereotype.Component;

/**
 * A need to know is of an officer of the authority to whom it can open something. Where an identity
 * provider alone knows who signs in, that is said and not checked.
 */
@Component
public class NeedsOfOfficers {

  private final Directory directory;
  private final Words words;

  NeedsOfOfficers(Directory directory, Words words) {
    this.directory = directory;
    this.words = words;
  }

  /**
   * @throws Refused for a name by which no officer of the authority signs in, and for one to whom
   *     no need opens anything
   */
  public void check(SchoolCommand command, Officer officer) {
    if (directory instanceof Directory.Listed people
        && Act.RECORD_NEED_TO_KNOW.isOpenTo(officer.role())) {
      need(command).ifPresent(need -> check(need, officer, people));
    }
  }

  /** What is to be known before a need is recorded, where it could not be checked. */
  Optional<String> warning(SchoolCommand command) {
    return need(command)
        .filter(_ -> directory instanceof Directory.KeptElsewhere)
        .map(need -> words.of("access.need.unchecked", need.person()));
  }

  private static void check(RecordNeedToKnow need, Officer officer, Directory.Listed people) {
    var person =
        people
            .find(need.person())
            .filter(it -> it.authorities().contains(officer.authority()))
            .orElseThrow(
                () ->
                    new Refused(
                        RecordRefusal.NOBODY_SIGNS_IN_BY_THIS_NAME, text("person", need.person())));
    var role = person.officer().role();
    if (!Readership.mayBeKeptFrom(role)) {
      throw new Refused(
          RecordRefusal.NEED_OPENS_NOTHING, text("person", need.person()), term("role", role));
    }
  }

  /** The need that is recorded, or put in the place of a mistaken one. */
  private static Optional<RecordNeedToKnow> need(SchoolCommand command) {
    return switch (command) {
      case RecordNeedToKnow need -> Optional.of(need);
      case CorrectPlacementEntry correction ->
          correction.replacement().flatMap(NeedsOfOfficers::need);
      default -> Optional.empty();
    };
  }
}
