package org.interventionledger.command.journal;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.DatedEvent;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;

/** Whether a mistaken entry may be put right, and what counts in its place. */
public final class PuttingRight {

  private PuttingRight() {}

  /**
   * @param restsOn whether a later entry (the first) rests on an earlier one (the second)
   * @param replacement empty when the act should not have been entered at all
   * @return what counts in the place of the mistaken entry
   * @throws Refused when it may not be put right, or the act may not be done as it should have been
   *     entered
   */
  public static <E extends DatedEvent> Optional<E> decide(
      Journal<E> journal,
      Correction correction,
      BiPredicate<? super E, ? super E> restsOn,
      Optional<Replacement<E>> replacement) {
    var mistaken = mistaken(journal, correction.entry());
    journal
        .after(mistaken.number())
        .filter(later -> restsOn.test(later.event(), mistaken.event()))
        .reduce((_, later) -> later)
        .ifPresent(later -> refuseBecauseOf(later, mistaken));
    return replacement.map(right -> inPlaceOf(mistaken, right, journal.without(mistaken.number())));
  }

  /**
   * The same in a stream each of whose acts is recorded as one event. The act as it should have
   * been is decided as it would have been at that time.
   *
   * @param kind the event that such an act is recorded as
   * @param decide decides it, by what had been entered before the mistaken entry
   */
  public static <E extends DatedEvent, C> Optional<E> decide(
      Journal<E> journal,
      Correction correction,
      BiPredicate<? super E, ? super E> restsOn,
      Optional<? extends C> right,
      Function<C, Class<? extends E>> kind,
      BiFunction<C, Journal<E>, E> decide) {
    var before = journal.before(correction.entry());
    return decide(
        journal,
        correction,
        restsOn,
        right.map(
            act -> new Replacement<E>(kind.apply(act), _ -> List.of(decide.apply(act, before)))));
  }

  /**
   * What a correction put in the place of an entry is an entry under the correction's own number,
   * and can be put right in turn. A correction that only took an entry out cannot: the act is
   * entered anew, and the refusal says so.
   */
  private static <E> Entry<E> mistaken(Journal<E> journal, long entry) {
    if (entry < 0 || entry >= journal.length()) {
      throw new Refused(
          RecordRefusal.ENTRY_NOT_FOUND,
          number("entry", entry),
          number("entries", journal.length()));
    }
    return journal
        .entry(entry)
        .orElseThrow(
            () -> new Refused(RecordRefusal.ENTRY_ALREADY_CORRECTED, whatBecameOf(entry, journal)));
  }

  /** What counts in its place, or by which entry nothing does, or what it struck out itself. */
  private static Fact[] whatBecameOf(long entry, Journal<?> journal) {
    var last = journal.lastAfter(entry);
    var became =
        last == entry
            ? journal.correctedWith(entry).map(struckOut -> number("struckOut", struckOut))
            : Optional.of(
                number(journal.entry(last).isPresent() ? "correctedBy" : "struckOutBy", last));
    return Stream.concat(Stream.of(number("entry", entry)), became.stream()).toArray(Fact[]::new);
  }

  private static <E extends DatedEvent> void refuseBecauseOf(Entry<E> later, Entry<E> mistaken) {
    throw new Refused(
        RecordRefusal.LATER_ENTRIES_REST_ON_IT,
        number("entry", mistaken.number()),
        number("later", later.number()),
        text("laterType", later.event().getClass().getSimpleName()),
        date("laterOn", later.event().happenedOn()));
  }

  private static <E extends DatedEvent> E inPlaceOf(
      Entry<E> mistaken, Replacement<E> replacement, Journal<E> without) {
    var kind = mistaken.event().getClass();
    if (replacement.kind() != kind) {
      throw new Refused(
          RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
          number("entry", mistaken.number()),
          text("type", kind.getSimpleName()),
          text("replacementType", replacement.kind().getSimpleName()));
    }
    var right =
        replacement.decide().apply(without).stream()
            .filter(kind::isInstance)
            .findFirst()
            .orElseThrow();
    if (right.equals(mistaken.event())) {
      throw new Refused(RecordRefusal.NOTHING_CHANGED, number("entry", mistaken.number()));
    }
    return right;
  }
}
