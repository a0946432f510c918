package org.interventionledger.ui.act;

import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.placement.PlacementCommand.AssignAdviser;
import org.interventionledger.api.placement.PlacementCommand.CorrectPlacementEntry;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.security.Directory;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * What opens a school to somebody names an officer of the authority, by the name of signing in: a
 * need to know, of one to whom it can open something, and the assignment of an adviser who signs
 * in. Where an identity provider alone knows who does, that is said and not checked.
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
      switch (opening(command)) {
        case RecordNeedToKnow need -> checkNeed(found(need.person(), officer, people));
        case AssignAdviser assignment ->
            assignment.person().ifPresent(name -> found(name, officer, people));
        default -> {}
      }
    }
  }

  /** What is to be known before it is recorded, where it could not be checked. */
  Optional<String> warning(SchoolCommand command) {
    return opensTo(opening(command))
        .filter(_ -> directory instanceof Directory.KeptElsewhere)
        .map(person -> words.of("access.need.unchecked", person));
  }

  private static Officer found(String name, Officer officer, Directory.Listed people) {
    return people
        .find(name)
        .filter(it -> it.authorities().contains(officer.authority()))
        .map(SignedIn::officer)
        .orElseThrow(
            () -> new Refused(RecordRefusal.NOBODY_SIGNS_IN_BY_THIS_NAME, text("person", name)));
  }

  private static void checkNeed(Officer person) {
    if (!Readership.mayBeKeptFrom(person.role())) {
      throw new Refused(
          RecordRefusal.NEED_OPENS_NOTHING,
          text("person", person.id()),
          term("role", person.role()));
    }
  }

  private static Optional<String> opensTo(SchoolCommand command) {
    return switch (command) {
      case RecordNeedToKnow need -> Optional.of(need.person());
      case AssignAdviser assignment -> assignment.person();
      default -> Optional.empty();
    };
  }

  /** What is recorded, or put in the place of what was a mistake. */
  private static SchoolCommand opening(SchoolCommand command) {
    return command instanceof CorrectPlacementEntry correction
        ? correction.replacement().map(NeedsOfOfficers::opening).orElse(command)
        : command;
  }
}
