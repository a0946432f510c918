package org.interventionledger.command.school;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolLink;
import org.interventionledger.api.school.SchoolLink.Direction;
import org.interventionledger.api.school.SchoolProfileEvent;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolChangedAuthority;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolEntered;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolLinksChanged;
import org.interventionledger.api.school.SchoolProfileEvent.SchoolParticularsChanged;
import org.interventionledger.api.terms.AuthorityCode;

/**
 * A school by its day. The national register has days of its own for the opening and the end of a
 * school; of everything else it says only how it is. That holds from the day of the file with which
 * it came, and what came first holds for the days before it, too, for nothing else is known of
 * them.
 *
 * @param first what came first
 * @param held each from its day on
 * @param links to those before and after it, as last taken in
 */
public record SchoolInTime(
    Particulars first, NavigableMap<LocalDate, Particulars> held, List<SchoolLink> links) {

  public SchoolInTime {
    held = Collections.unmodifiableNavigableMap(new TreeMap<>(held));
    links = List.copyOf(links);
  }

  /** Of which nothing else was ever known. */
  public static SchoolInTime always(Particulars particulars) {
    return new SchoolInTime(
        particulars, new TreeMap<>(Map.of(LocalDate.MIN, particulars)), List.of());
  }

  /** From its own stream; empty where nothing was taken in. */
  public static Optional<SchoolInTime> of(Stream<SchoolProfileEvent> events) {
    return events.reduce(Optional.empty(), SchoolInTime::with, (_, later) -> later);
  }

  private static Optional<SchoolInTime> with(
      Optional<SchoolInTime> before, SchoolProfileEvent event) {
    return switch (event) {
      case SchoolEntered entered ->
          Optional.of(
              new SchoolInTime(
                  entered.particulars(),
                  new TreeMap<>(Map.of(entered.asOf(), entered.particulars())),
                  List.of()));
      case SchoolParticularsChanged changed ->
          before.map(school -> school.from(changed.asOf(), changed.particulars()));
      case SchoolLinksChanged changed ->
          before.map(school -> new SchoolInTime(school.first, school.held, changed.links()));
      // Told beside the particulars that changed.
      case SchoolChangedAuthority _ -> before;
    };
  }

  /** What was recorded last holds from its day on, whatever was said of later days before. */
  private SchoolInTime from(LocalDate day, Particulars particulars) {
    var more = new TreeMap<>(held.headMap(day, false));
    var earliest = more.isEmpty() && day.isBefore(heldSince()) ? particulars : first;
    more.put(day, particulars);
    return new SchoolInTime(earliest, more, links);
  }

  public Particulars now() {
    return held.lastEntry().getValue();
  }

  /** As it was on a day, as far as that is known. */
  public Particulars on(LocalDate day) {
    return Optional.ofNullable(held.floorEntry(day)).map(Map.Entry::getValue).orElse(first);
  }

  /** The first day of which the ledger holds particulars: before it those of that day count. */
  public LocalDate heldSince() {
    return held.firstKey();
  }

  public boolean isOf(AuthorityCode authority, LocalDate day) {
    return on(day).authority().equals(authority);
  }

  /**
   * From its first day to its last, as the register has them now. Where it has none, what it said
   * by the day counts: one that it leaves empty says nothing against a school that is open.
   */
  public boolean isOpenOn(LocalDate day) {
    var opened = now().openedOn();
    var hasBegun =
        opened == null
            ? on(day).status() != EstablishmentStatus.PROPOSED_TO_OPEN
            : !day.isBefore(opened);
    return hasBegun
        && lastDay()
            .map(last -> !day.isAfter(last))
            .orElseGet(() -> on(day).status() != EstablishmentStatus.CLOSED);
  }

  /** Of a closed school without a day for it, the day before that on which another followed it. */
  private Optional<LocalDate> lastDay() {
    if (now().closedOn() != null) {
      return Optional.of(now().closedOn());
    }
    return now().status() == EstablishmentStatus.CLOSED
        ? links.stream()
            .filter(link -> link.direction() == Direction.SUCCESSOR)
            .flatMap(link -> link.since().stream())
            .min(LocalDate::compareTo)
            .map(followed -> followed.minusDays(1))
        : Optional.empty();
  }

  /** The day since which it has been its authority's, where it was another's before. */
  public Optional<LocalDate> cameOn() {
    var authority = now().authority();
    return held.descendingMap().entrySet().stream()
        .takeWhile(of -> of.getValue().authority().equals(authority))
        .map(Map.Entry::getKey)
        .reduce((_, earlier) -> earlier)
        .filter(since -> !before(since).authority().equals(authority));
  }

  /** The days from which it was another authority's, of another type, phase or status. */
  public Stream<LocalDate> changes() {
    return held.entrySet().stream()
        .filter(from -> differ(before(from.getKey()), from.getValue()))
        .map(Map.Entry::getKey);
  }

  private Particulars before(LocalDate from) {
    return Optional.ofNullable(held.lowerEntry(from)).map(Map.Entry::getValue).orElse(first);
  }

  private static boolean differ(Particulars one, Particulars other) {
    return !one.authority().equals(other.authority())
        || one.type() != other.type()
        || one.status() != other.status()
        || !Objects.equals(one.phase(), other.phase());
  }
}
