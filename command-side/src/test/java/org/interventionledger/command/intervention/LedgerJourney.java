package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.board.InterimBoardCommand.GiveNoticeOfResumption;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.LedgerInMemory;

/** A school's journey over all its streams, by commands alone, with what follows by policy. */
record LedgerJourney(LedgerInMemory ledger) {

  private static final Officer SENIOR_OFFICER =
      new Officer("s.okafor", new PersonName("Sam Okafor"), Role.SENIOR_OFFICER, Drafts.NORTHMOOR);

  LedgerJourney then(SchoolCommand command) {
    preparations(command).forEach(fact -> ledger.act(fact, acting(fact)));
    ledger.act(command, acting(command));
    return this;
  }

  private static List<RecordPrecondition> preparations(SchoolCommand command) {
    return switch (command) {
      case InterventionCommand act -> Preparations.before(act);
      case GiveNoticeOfResumption resume ->
          Preparations.before(StatutoryStep.NOTICE_OF_RESUMPTION, resume.givenOn());
      default -> List.of();
    };
  }

  LedgerJourney butNot(SchoolCommand command, Refusal because) {
    var failed =
        catchThrowableOfType(
            CommandExecutionException.class, () -> ledger.act(command, acting(command)));
    assertThat(failed).as("Not refused: " + command).isNotNull();
    assertThat(failed.<Refused.Details>getDetails().map(Refused.Details::refusal))
        .contains(because);
    return this;
  }

  /** What is on record of the school and of its first board, in the order in which it happened. */
  List<String> minutes() {
    return Stream.of("intervention:" + Drafts.URN, "ieb:" + Drafts.URN + ":1")
        .flatMap(stream -> ledger.events(stream).stream())
        .map(SchoolEvent.class::cast)
        .sorted(Comparator.comparing(SchoolEvent::happenedOn))
        .map(event -> event.happenedOn() + " " + event.getClass().getSimpleName())
        .toList();
  }

  static Acting acting(SchoolCommand command) {
    return new Acting(
        Papers.officer(command, SENIOR_OFFICER), command.happenedOn(), Optional.empty());
  }
}
