package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.SecretaryOfStatePower.INTERIM_BOARD;

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
import org.interventionledger.api.intervention.PowerEvent.PowersEndedByBoard;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.command.intervention.StartOfBoard.OfAuthority;
import org.interventionledger.command.intervention.StartOfBoard.OfSecretaryOfState;
import org.interventionledger.command.journal.Entry;

/**
 * The entries of what ends with the start of interim boards. They are made with the establishment
 * of a board, and with whatever is made between that and its start; what comes to another end
 * before the start, or is put right, is put right in them too. So it is with a board of the
 * Secretary of State.
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
        new Entries(known, because.findFirst()).inStep(start -> !day.isAfter(start.from()));
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
    return switch (event) {
      case InterimBoardEstablished _, PowerEvent _ -> true;
      case PowerOfSecretaryOfStateUsed used -> used.power() == INTERIM_BOARD;
      case PowerOfSecretaryOfStateEnded ended -> ended.power() == INTERIM_BOARD;
      case InterventionEvent _ -> false;
    };
  }

  /** What was to end with the start of a board came to an end before, for these reasons. */
  private static Optional<LongFunction<Correction>> otherEnd(InterventionEvent act, Acting acting) {
    return switch (act) {
      case AdditionalGovernorEnded left -> Optional.of(didNotHappen(left.reasons(), acting));
      case BudgetSuspensionRevoked revoked -> Optional.of(didNotHappen(revoked.reasons(), acting));
      case PowerOfSecretaryOfStateEnded ended when ended.power() == INTERIM_BOARD ->
          Optional.of(didNotHappen(new Narrative(ended.learnt().reference()), acting));
      case InterventionEvent _ -> Optional.empty();
    };
  }

  private static LongFunction<Correction> didNotHappen(Narrative reasons, Acting acting) {
    return entry ->
        new Correction(entry, acting.today(), Correction.Reason.DID_NOT_HAPPEN, reasons, reasons);
  }

  /** A start, and the number of the entry by which it is known. */
  private record Started(long entry, StartOfBoard of) {}

  /**
   * @param because with what correction an entry is put right; without one none is
   */
  private record Entries(CaseFile file, Optional<LongFunction<Correction>> because) {

    Stream<InterventionEvent> inStep(Predicate<StartOfBoard> concerns) {
      return Stream.concat(
          starts().filter(start -> concerns.test(start.of())).flatMap(this::inStep),
          withoutStart().flatMap(this::struckOut));
    }

    private Stream<Started> starts() {
      var his = file.position().state().powers().starts().toList();
      return file.journal().counting().stream()
          .flatMap(
              entry ->
                  start(entry.event()).stream()
                      .filter(start -> start instanceof OfAuthority || his.contains(start))
                      .map(start -> new Started(entry.number(), start)));
    }

    private static Optional<StartOfBoard> start(InterventionEvent event) {
      return switch (event) {
        case InterimBoardEstablished board -> Optional.of(new OfAuthority(board));
        case PowerOfSecretaryOfStateUsed used when used.power() == INTERIM_BOARD ->
            Optional.of(new OfSecretaryOfState(used));
        case InterventionEvent _ -> Optional.empty();
      };
    }

    private Stream<Entry<PowersEndedByBoard>> told() {
      return file.journal().counting().stream()
          .filter(entry -> entry.event() instanceof PowersEndedByBoard)
          .map(entry -> new Entry<>(entry.number(), (PowersEndedByBoard) entry.event()));
    }

    private Stream<Entry<PowersEndedByBoard>> withoutStart() {
      var starts = starts().map(Started::of).toList();
      return told()
          .filter(entry -> starts.stream().noneMatch(start -> start.isToldBy(entry.event())));
    }

    private Stream<InterventionEvent> inStep(Started start) {
      var without = file.journal().without(start.entry());
      return inStep(
          start.of(), BoardStart.ended(start.of(), LegalPosition.of(without.events()).powers()));
    }

    private Stream<InterventionEvent> inStep(
        StartOfBoard start, Optional<PowersEndedByBoard> right) {
      var told = told().filter(entry -> start.isToldBy(entry.event())).toList();
      var sum = told.stream().map(Entry::event).reduce(BoardStartEntries::and);
      if (sum.isEmpty() || right.isEmpty()) {
        return Stream.<InterventionEvent>concat(
            right.stream(), told.stream().flatMap(this::struckOut));
      }
      if (!includes(right.get(), sum.get())) {
        return Stream.concat(
            putRight(told.getFirst(), right), told.stream().skip(1).flatMap(this::struckOut));
      }
      return more(right.get(), sum.get()).stream().map(event -> event);
    }

    private Stream<InterventionEvent> struckOut(Entry<PowersEndedByBoard> entry) {
      return putRight(entry, Optional.empty());
    }

    private Stream<InterventionEvent> putRight(
        Entry<PowersEndedByBoard> entry, Optional<PowersEndedByBoard> right) {
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

  private static PowersEndedByBoard and(PowersEndedByBoard one, PowersEndedByBoard other) {
    return BoardStart.with(
        one,
        together(one.governors(), other.governors()),
        together(one.suspensionsSince(), other.suspensionsSince()),
        together(one.noticesOf(), other.noticesOf()));
  }

  private static boolean includes(PowersEndedByBoard all, PowersEndedByBoard some) {
    return all.endedOn().equals(some.endedOn())
        && new HashSet<>(all.governors()).containsAll(some.governors())
        && new HashSet<>(all.suspensionsSince()).containsAll(some.suspensionsSince())
        && new HashSet<>(all.noticesOf()).containsAll(some.noticesOf());
  }

  /** What is not told yet. */
  private static Optional<PowersEndedByBoard> more(
      PowersEndedByBoard all, PowersEndedByBoard told) {
    var rest =
        BoardStart.with(
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

  private static <T> List<T> together(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static <T> List<T> without(List<T> all, Collection<T> told) {
    var rest = new ArrayList<>(all);
    rest.removeAll(told);
    return rest;
  }
}
