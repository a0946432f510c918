package org.interventionledger.command.placement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interventionledger.api.placement.AccessEvent.DisclosureRecorded;
import org.interventionledger.api.placement.GroundsEvent.PartiesTold;
import org.interventionledger.api.placement.Labelled;

/**
 * That parties were told, or shown, something.
 *
 * @param about the row of the framework that it was about; empty where nobody said
 */
record Told(LocalDate on, Set<String> parties, Optional<String> about) {

  static Told by(PartiesTold event) {
    var parties = event.parties().stream().map(Labelled::id).collect(toUnmodifiableSet());
    return new Told(event.toldOn(), parties, event.about().map(Labelled::id));
  }

  /** Whoever was shown something was told of it. */
  static Told by(DisclosureRecorded event) {
    return new Told(event.disclosedOn(), Set.of(event.party().id()), Optional.of(event.of().id()));
  }

  /**
   * Who was told of a matter by a day, and since a party was last told of it: what they knew of an
   * earlier view is no knowledge of the next.
   */
  static Set<String> before(String party, String matter, LocalDate day, List<Told> all) {
    var of =
        all.stream()
            .filter(it -> it.isAbout(matter) && !it.on().isAfter(day))
            .sorted(comparing(Told::on))
            .toList();
    var last = of.stream().filter(it -> it.parties().contains(party)).reduce((_, later) -> later);
    return parties(of.stream().skip(last.map(it -> of.lastIndexOf(it) + 1L).orElse(0L)));
  }

  /** Who was told of a matter by a day, and later than another. */
  static Set<String> between(
      Optional<LocalDate> after, LocalDate day, String matter, List<Told> all) {
    Predicate<Told> late = it -> after.map(it.on()::isAfter).orElse(true);
    return parties(
        all.stream().filter(it -> it.isAbout(matter) && !it.on().isAfter(day)).filter(late));
  }

  private boolean isAbout(String matter) {
    return about.filter(matter::equals).isPresent();
  }

  private static Set<String> parties(Stream<Told> some) {
    return some.flatMap(it -> it.parties().stream()).collect(toUnmodifiableSet());
  }
}
