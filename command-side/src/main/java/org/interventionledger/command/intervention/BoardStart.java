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
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.journal.Entry;
import org.interventionledger.command.statute.Statute;

/**
 * What ends with the start of an interim board, entered with its establishment: Sch. 6, paras 3 and
 * 12.
 */
final class BoardStart {

  private BoardStart() {}

  /** An establishment with what it ends, if it ends anything. */
  static List<InterventionEvent> with(InterimBoardEstablished board, PowersUsed before) {
    return Stream.<InterventionEvent>concat(Stream.of(board), ended(board, before).stream())
        .toList();
  }

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

  /** What follows when an establishment is put right: what it ended is put right too. */
  static Optional<InterventionEvent> followed(InterventionEntryCorrected corrected, CaseFile file) {
    var mistaken = file.journal().entry(corrected.correction().entry()).map(Entry::event);
    return mistaken
        .filter(InterimBoardEstablished.class::isInstance)
        .flatMap(event -> followed((InterimBoardEstablished) event, corrected, file));
  }

  private static Optional<InterventionEvent> followed(
      InterimBoardEstablished mistaken, InterventionEntryCorrected corrected, CaseFile file) {
    var given = corrected.correction();
    var before = LegalPosition.of(file.journal().without(given.entry()).events()).powers();
    var right =
        corrected
            .replacement()
            .flatMap(board -> ended((InterimBoardEstablished) board, before))
            .map(InterventionEvent.class::cast);
    var standing =
        file.journal().counting().stream()
            .filter(entry -> isOf(mistaken, entry.event()))
            .findFirst();
    if (standing.isEmpty()) {
      return right;
    }
    return right.equals(standing.map(Entry::event))
        ? Optional.empty()
        : Optional.of(
            new InterventionEntryCorrected(
                corrected.urn(), corrected.authority(), about(standing.get(), given), right));
  }

  private static Correction about(Entry<InterventionEvent> entry, Correction given) {
    return new Correction(
        entry.number(), given.correctedOn(), given.reason(), given.explanation(), given.evidence());
  }

  private static boolean isOf(InterimBoardEstablished board, InterventionEvent event) {
    return event instanceof PowersEndedByInterimBoard ended && ended.board() == board.board();
  }

  private static Optional<PowersEndedByInterimBoard> ended(
      InterimBoardEstablished board, PowersUsed before) {
    return Statute.on(board.constitutedFrom())
        .interimBoards()
        .startEnds()
        .flatMap(provision -> ended(board, before, provision));
  }

  private static Optional<PowersEndedByInterimBoard> ended(
      InterimBoardEstablished board, PowersUsed before, Provision provision) {
    var dayBefore = board.constitutedFrom().minusDays(1);
    var governors =
        before
            .appointments()
            .all()
            .flatMap(appointment -> governors(appointment, dayBefore))
            .toList();
    var suspended = before.suspensionOn(dayBefore).map(Suspension::beginsOn).stream().toList();
    var noticed =
        before.pendingOn(dayBefore).map(pending -> pending.notice().happenedOn()).toList();
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
                provision));
  }

  private static Stream<PersonName> governors(Appointment appointment, LocalDate day) {
    var remaining = appointment.remainingOn(day).stream().map(AdditionalGovernor::name).toList();
    return remaining.isEmpty()
        ? Stream.empty()
        : Stream.concat(remaining.stream(), appointment.foundationGovernors().stream());
  }
}
