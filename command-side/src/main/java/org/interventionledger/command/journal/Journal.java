package org.interventionledger.command.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.correction.Correction;

/**
 * The entries of one stream, and which of them count. An entry that was put right no longer does;
 * what counts instead stands in its place, so that the order of the others is kept. A stream's
 * position is the fold over what counts. Reading an entry in never fails, whatever it says: it is
 * history.
 *
 * @param counting in order
 * @param correctedBy the number of each entry that was put right, and of the one that did
 * @param length how many entries the stream has
 */
public record Journal<E>(List<Entry<E>> counting, Map<Long, Long> correctedBy, long length) {

  public Journal {
    counting = List.copyOf(counting);
    correctedBy = Map.copyOf(correctedBy);
  }

  public static <E> Journal<E> empty() {
    return new Journal<>(List.of(), Map.of(), 0);
  }

  /** With a further entry that is not a correction. */
  public Journal<E> with(long number, E event) {
    var more = new ArrayList<>(counting);
    more.add(new Entry<>(number, event));
    return new Journal<>(more, correctedBy, number + 1);
  }

  /**
   * With a correction.
   *
   * @param number the correction's own
   */
  public Journal<E> corrected(long number, Correction correction, Optional<E> replacement) {
    var corrected = new HashMap<>(correctedBy);
    corrected.put(correction.entry(), number);
    return new Journal<>(
        inPlaceOf(correction.entry(), replacement.map(event -> new Entry<>(number, event))),
        corrected,
        number + 1);
  }

  /** As it would be, had that entry not been made. */
  public Journal<E> without(long entry) {
    return new Journal<>(inPlaceOf(entry, Optional.empty()), correctedBy, length);
  }

  /** As it stood when that entry was made, but for what was put right since. */
  public Journal<E> before(long entry) {
    return new Journal<>(
        counting.stream().takeWhile(earlier -> earlier.number() != entry).toList(),
        correctedBy,
        length);
  }

  /** Only what counts and is so. */
  public Journal<E> where(Predicate<? super E> so) {
    return new Journal<>(
        counting.stream().filter(entry -> so.test(entry.event())).toList(), correctedBy, length);
  }

  /** The entry of that number, if it counts. */
  public Optional<Entry<E>> entry(long number) {
    return counting.stream().filter(entry -> entry.number() == number).findFirst();
  }

  /** The entry that put it right last, or itself where none did. */
  long lastAfter(long number) {
    var last = number;
    while (correctedBy.containsKey(last)) {
      last = correctedBy.get(last);
    }
    return last;
  }

  /** The entry that was put right with that one, if it put any right. */
  Optional<Long> correctedWith(long number) {
    return correctedBy.entrySet().stream()
        .filter(it -> it.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What counts, in order. */
  public Stream<E> events() {
    return counting.stream().map(Entry::event);
  }

  /** What counts and stands after that entry. */
  Stream<Entry<E>> after(long number) {
    return counting.stream().dropWhile(entry -> entry.number() != number).skip(1);
  }

  private List<Entry<E>> inPlaceOf(long number, Optional<Entry<E>> instead) {
    return counting.stream()
        .flatMap(entry -> entry.number() == number ? instead.stream() : Stream.of(entry))
        .toList();
  }
}
