package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
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
        instanceof PowersEndedByInterimBoard) {
      throw new Refused(
          RecordRefusal.CORRECTED_AT_ITS_CAUSE,
          number("entry", correction.entry()),
          text("cause", InterimBoardEstablished.class.getSimpleName()));
    }
  }

  /**
   * @param powers as they are without this board
   */
  static Optional<PowersEndedByInterimBoard> ended(
      InterimBoardEstablished board, PowersUsed powers) {
    return Statute.on(board.constitutedFrom())
        .interimBoards()
        .startEnds()
        .flatMap(provision -> ended(board, powers, provision));
  }

  private static Optional<PowersEndedByInterimBoard> ended(
      InterimBoardEstablished board, PowersUsed powers, Provision provision) {
    var dayBefore = board.constitutedFrom().minusDays(1);
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
        : Optional.of(
            new PowersEndedByInterimBoard(
                board.urn(),
                board.authority(),
                board.board(),
                board.constitutedFrom(),
                governors,
                suspended,
                noticed,
                provision.asOn(board.constitutedFrom())));
  }

  private static Stream<PersonName> governors(Appointment appointment, LocalDate day) {
    var remaining = appointment.remainingOn(day).stream().map(AdditionalGovernor::name).toList();
    return remaining.isEmpty()
        ? Stream.empty()
        : Stream.concat(remaining.stream(), appointment.foundationGovernors().stream());
  }
}
