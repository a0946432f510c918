package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PowerEvent;
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByInterimBoard;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.command.journal.Entry;

/**
 * The entries of what ends with the start of interim boards. They are made with the establishment
 * of a board, and with whatever is made between that and its start; what comes to another end
 * before the start, or is put right, is put right in them too.
 */
final class BoardStartEntries {

  private BoardStartEntries() {}

  /** Acts, with what they change in what ends with the start of a board that is yet to come. */
  static List<InterventionEvent> with(
      List<? extends InterventionEvent> acts, CaseFile file, Acting acting) {
    var after = file;
    for (var event : acts) {
      after = after.with(after.journal().length(), event);
    }
    var known = after;
    var day = acts.getFirst().happenedOn();
    var because = acts.stream().map(act -> otherEnd(act, acting)).flatMap(Optional::stream);
    var following =
        new Entries(known, because.findFirst())
            .inStep(board -> !day.isAfter(board.constitutedFrom()));
    return Stream.concat(acts.stream(), following).toList();
  }

  /** What follows when an establishment, or the use of a power, is put right. */
  static Stream<InterventionEvent> after(InterventionEntryCorrected corrected, CaseFile file) {
    var given = corrected.correction();
    var mistaken = file.journal().entry(given.entry()).map(Entry::event);
    if (mistaken.filter(BoardStartEntries::bearsOnABoard).isEmpty()) {
      return Stream.empty();
    }
    var known = file.with(file.journal().length(), corrected);
    return new Entries(
            known,
            Optional.of(
                entry ->
                    new Correction(
                        entry,
                        given.correctedOn(),
                        given.reason(),
                        given.explanation(),
                        given.evidence())))
        .inStep(_ -> true);
  }

  private static boolean bearsOnABoard(InterventionEvent event) {
    return event instanceof InterimBoardEstablished || event instanceof PowerEvent;
  }

  /** What was to end with the start of a board came to an end before, for these reasons. */
  private static Optional<LongFunction<Correction>> otherEnd(InterventionEvent act, Acting acting) {
    return switch (act) {
      case AdditionalGovernorEnded left -> Optional.of(didNotHappen(left.reasons(), acting));
      case BudgetSuspensionRevoked revoked -> Optional.of(didNotHappen(revoked.reasons(), acting));
      case InterventionEvent _ -> Optional.empty();
    };
  }

  private static LongFunction<Correction> didNotHappen(Narrative reasons, Acting acting) {
    return entry ->
        new Correction(entry, acting.today(), Correction.Reason.DID_NOT_HAPPEN, reasons, reasons);
  }

  /**
   * @param because with what correction an entry is put right; without one none is
   */
  private record Entries(CaseFile file, Optional<LongFunction<Correction>> because) {

    Stream<InterventionEvent> inStep(Predicate<InterimBoardEstablished> concerns) {
      var boards = established().filter(board -> concerns.test(board.event())).toList();
      return Stream.concat(
          boards.stream().flatMap(board -> inStep(board.event().board(), ended(board))),
          withoutBoard().flatMap(this::struckOut));
    }

    private Stream<Entry<InterimBoardEstablished>> established() {
      return file.journal().counting().stream()
          .filter(entry -> entry.event() instanceof InterimBoardEstablished)
          .map(entry -> new Entry<>(entry.number(), (InterimBoardEstablished) entry.event()));
    }

    private Stream<Entry<PowersEndedByInterimBoard>> told() {
      return file.journal().counting().stream()
          .filter(entry -> entry.event() instanceof PowersEndedByInterimBoard)
          .map(entry -> new Entry<>(entry.number(), (PowersEndedByInterimBoard) entry.event()));
    }

    private Stream<Entry<PowersEndedByInterimBoard>> withoutBoard() {
      var numbers = established().map(board -> board.event().board()).toList();
      return told().filter(entry -> !numbers.contains(entry.event().board()));
    }

    private Optional<PowersEndedByInterimBoard> ended(Entry<InterimBoardEstablished> board) {
      var without = file.journal().without(board.number());
      return BoardStart.ended(board.event(), LegalPosition.of(without.events()).powers());
    }

    private Stream<InterventionEvent> inStep(int board, Optional<PowersEndedByInterimBoard> right) {
      var told = told().filter(entry -> entry.event().board() == board).toList();
      var sum = told.stream().map(Entry::event).reduce(BoardStartEntries::and);
      if (sum.isEmpty() || right.isEmpty()) {
        return Stream.concat(right.stream(), told.stream().flatMap(this::struckOut));
      }
      if (!includes(right.get(), sum.get())) {
        return Stream.concat(
            putRight(told.getFirst(), right), told.stream().skip(1).flatMap(this::struckOut));
      }
      return more(right.get(), sum.get()).stream().map(event -> event);
    }

    private Stream<InterventionEvent> struckOut(Entry<PowersEndedByInterimBoard> entry) {
      return putRight(entry, Optional.empty());
    }

    private Stream<InterventionEvent> putRight(
        Entry<PowersEndedByInterimBoard> entry, Optional<PowersEndedByInterimBoard> right) {
      return because.stream()
          .map(
              correction ->
                  new InterventionEntryCorrected(
                      entry.event().urn(),
                      entry.event().authority(),
                      correction.apply(entry.number()),
                      right.map(event -> event)));
    }
  }

  private static PowersEndedByInterimBoard and(
      PowersEndedByInterimBoard one, PowersEndedByInterimBoard other) {
    return of(
        one,
        together(one.governors(), other.governors()),
        together(one.suspensionsSince(), other.suspensionsSince()),
        together(one.noticesOf(), other.noticesOf()));
  }

  private static boolean includes(PowersEndedByInterimBoard all, PowersEndedByInterimBoard some) {
    return all.endedOn().equals(some.endedOn())
        && new HashSet<>(all.governors()).containsAll(some.governors())
        && new HashSet<>(all.suspensionsSince()).containsAll(some.suspensionsSince())
        && new HashSet<>(all.noticesOf()).containsAll(some.noticesOf());
  }

  /** What is not told yet. */
  private static Optional<PowersEndedByInterimBoard> more(
      PowersEndedByInterimBoard all, PowersEndedByInterimBoard told) {
    var rest =
        of(
            all,
            without(all.governors(), told.governors()),
            without(all.suspensionsSince(), told.suspensionsSince()),
            without(all.noticesOf(), told.noticesOf()));
    return rest.governors().isEmpty()
            && rest.suspensionsSince().isEmpty()
            && rest.noticesOf().isEmpty()
        ? Optional.empty()
        : Optional.of(rest);
  }

  private static PowersEndedByInterimBoard of(
      PowersEndedByInterimBoard like,
      List<PersonName> governors,
      List<LocalDate> suspensions,
      List<LocalDate> notices) {
    return new PowersEndedByInterimBoard(
        like.urn(),
        like.authority(),
        like.board(),
        like.endedOn(),
        governors,
        suspensions,
        notices,
        like.provision());
  }

  private static <T> List<T> together(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static <T> List<T> without(List<T> all, Collection<T> told) {
    var rest = new ArrayList<>(all);
    rest.removeAll(told);
    return rest;
  }
}
