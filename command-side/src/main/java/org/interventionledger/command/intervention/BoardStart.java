package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoardOfSecretaryOfState;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.statute.Statute;

/** What ends with the start of an interim board: Sch. 6, paras 3 and 12. */
final class BoardStart {

  private BoardStart() {}

  /** What followed from an establishment is put right with it, not by itself. */
  static void checkNotFollowing(Correction correction, CaseFile file) {
    if (file.journal().entry(correction.entry()).map(Entry::event).orElse(null)
        instanceof PowersEndedByBoard ended) {
      throw new Refused(
          RecordRefusal.CORRECTED_AT_ITS_CAUSE,
          number("entry", correction.entry()),
          text("cause", cause(ended).getSimpleName()));
    }
  }

  private static Class<? extends InterventionEvent> cause(PowersEndedByBoard ended) {
    return switch (ended) {
      case PowersEndedByInterimBoard _ -> InterimBoardEstablished.class;
      case PowersEndedByBoardOfSecretaryOfState _ -> PowerOfSecretaryOfStateUsed.class;
    };
  }

  /**
   * @param powers as they are without this board
   */
  static Optional<PowersEndedByBoard> ended(StartOfBoard start, PowersUsed powers) {
    return Statute.on(start.from())
        .interimBoards()
        .startEnds()
        .flatMap(provision -> ended(start, powers, provision.asOn(start.from())));
  }

  private static Optional<PowersEndedByBoard> ended(
      StartOfBoard start, PowersUsed powers, Provision provision) {
    var dayBefore = start.from().minusDays(1);
    var governors =
        powers
            .appointments()
            .all()
            .flatMap(appointment -> governors(appointment, dayBefore))
            .toList();
    var suspended = powers.suspensionOn(dayBefore).map(Suspension::beginsOn).stream().toList();
    var noticed =
        powers.pendingOn(dayBefore).map(pending -> pending.notice().happenedOn()).toList();
    return governors.isEmpty() && suspended.isEmpty() && noticed.isEmpty()
        ? Optional.empty()
        : Optional.of(told(start, governors, suspended, noticed, provision));
  }

  private static PowersEndedByBoard told(
      StartOfBoard start,
      List<PersonName> governors,
      List<LocalDate> suspended,
      List<LocalDate> noticed,
      Provision provision) {
    return switch (start) {
      case StartOfBoard.OfAuthority(var board) ->
          new PowersEndedByInterimBoard(
              board.urn(),
              board.authority(),
              board.board(),
              start.from(),
              governors,
              suspended,
              noticed,
              provision);
      case StartOfBoard.OfSecretaryOfState(var used) ->
          new PowersEndedByBoardOfSecretaryOfState(
              used.urn(),
              used.authority(),
              used.usedOn(),
              start.from(),
              governors,
              suspended,
              noticed,
              provision);
    };
  }

  /** The same entry with other contents. */
  static PowersEndedByBoard with(
      PowersEndedByBoard like,
      List<PersonName> governors,
      List<LocalDate> suspensions,
      List<LocalDate> notices) {
    return switch (like) {
      case PowersEndedByInterimBoard it ->
          new PowersEndedByInterimBoard(
              it.urn(),
              it.authority(),
              it.board(),
              it.endedOn(),
              governors,
              suspensions,
              notices,
              it.provision());
      case PowersEndedByBoardOfSecretaryOfState it ->
          new PowersEndedByBoardOfSecretaryOfState(
              it.urn(),
              it.authority(),
              it.usedOn(),
              it.endedOn(),
              governors,
              suspensions,
              notices,
              it.provision());
    };
  }

  private static Stream<PersonName> governors(Appointment appointment, LocalDate day) {
    var remaining = appointment.remainingOn(day).stream().map(AdditionalGovernor::name).toList();
    return remaining.isEmpty()
        ? Stream.empty()
        : Stream.concat(remaining.stream(), appointment.foundationGovernors().stream());
  }
}
