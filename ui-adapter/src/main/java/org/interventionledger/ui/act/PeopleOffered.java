package org.interventionledger.ui.act;

import java.util.List;
import org.interventionledger.api.pool.FindPool.InPool;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seat;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Whom the authority's pool offers for an act, with what there is to know of each before somebody
 * is named: as what, with what experience and when they serve, and on which boards they sit.
 */
@Component
class PeopleOffered {

  private final Ledger ledger;

  PeopleOffered(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * @param seats on boards of other schools that are in force, as far as the officer may know of
   *     them
   */
  record Offered(InPool person, List<Seat> seats) {}

  List<Offered> find(ActKind<?> kind, SchoolOffers offers, SignedIn signedIn) {
    var people = offers.pool().offered(kind.suggests()).toList();
    if (people.isEmpty()) {
      return List.of();
    }
    var names = people.stream().map(InPool::name).toList();
    var seats =
        ledger
            .ask(new FindSeats(signedIn.reader(), names, ledger.today()), Seats.class)
            .seats()
            .stream()
            .filter(seat -> !seat.urn().equals(offers.school().urn()))
            .toList();
    return people.stream()
        .map(
            person ->
                new Offered(
                    person,
                    seats.stream().filter(seat -> seat.name().isReadAs(person.name())).toList()))
        .toList();
  }
}
