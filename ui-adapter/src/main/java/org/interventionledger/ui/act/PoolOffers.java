package org.interventionledger.ui.act;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.pool.Availability;
import org.interventionledger.api.pool.Availability.Available;
import org.interventionledger.api.pool.Availability.NotAtPresent;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.layout.Dates;

/**
 * Whom the authority's pool offers where a board or a governing body is being formed: who is
 * available today or will be. What is offered need not be taken.
 *
 * @param people of the pool, as far as the officer may know of them
 */
record PoolOffers(List<InPool> people, LocalDate today, Labels labels, Dates dates) {

  /** Whom it offers for a field. */
  List<Choice> choices(Offer offer) {
    return offered(Set.of(offer))
        .map(person -> new Choice(person.name().name(), told(person)))
        .toList();
  }

  /** Whom it offers for any of these. */
  Stream<InPool> offered(Set<Offer> offers) {
    var roles = offers.stream().flatMap(PoolOffers::serving).collect(toSet());
    return available().filter(person -> person.roles().stream().anyMatch(roles::contains));
  }

  private static Stream<PoolRole> serving(Offer offer) {
    return switch (offer) {
      case POOL_CHAIR -> Stream.of(PoolRole.BOARD_CHAIR);
      case POOL_MEMBER -> Stream.of(PoolRole.BOARD_MEMBER, PoolRole.BOARD_CHAIR);
      case POOL_GOVERNOR -> Stream.of(PoolRole.ADDITIONAL_GOVERNOR);
      case Offer _ -> Stream.empty();
    };
  }

  /** A member of a board, told apart where the pool has that person as a chair. */
  Choice chosenFrom(PersonName member) {
    return available()
        .filter(person -> person.name().isReadAs(member))
        .filter(person -> person.roles().contains(PoolRole.BOARD_CHAIR))
        .findFirst()
        .map(person -> new Choice(member.name(), labels.message("pool.offer.chair", member.name())))
        .orElseGet(() -> new Choice(member.name(), member.name()));
  }

  private Stream<InPool> available() {
    return people.stream().filter(person -> isOpen(person.availability()));
  }

  private boolean isOpen(Availability availability) {
    return switch (availability) {
      case Available(_, var until) -> until.filter(today::isAfter).isEmpty();
      case NotAtPresent _ -> false;
    };
  }

  private String told(InPool person) {
    return Stream.of(
            Optional.of(person.roles().stream().map(labels::of).collect(joining(", "))),
            day("pool.offer.from", person, Available::from),
            day("pool.offer.until", person, Available::until),
            Optional.of(person.experience().text()))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }

  private Optional<String> day(
      String key, InPool person, Function<Available, Optional<LocalDate>> which) {
    return person.availability() instanceof Available available
        ? which.apply(available).map(day -> labels.message(key, dates.day(day)))
        : Optional.empty();
  }
}
