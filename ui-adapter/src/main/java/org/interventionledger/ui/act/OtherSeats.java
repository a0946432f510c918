package org.interventionledger.ui.act;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.board.InterimBoardCommand.AppointBoardMember;
import org.interventionledger.api.board.InterimBoardCommand.NominateChair;
import org.interventionledger.api.intervention.AdditionalGovernorsCommand.AppointAdditionalGovernors;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.pool.FindSeats;
import org.interventionledger.api.pool.FindSeats.Seat;
import org.interventionledger.api.pool.FindSeats.Seats;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** Whether somebody who is to be appointed sits on a board elsewhere: to be known, not barred. */
@Component
class OtherSeats {

  private final Ledger ledger;
  private final Labels labels;
  private final Dates dates;

  OtherSeats(Ledger ledger, Labels labels, Dates dates) {
    this.ledger = ledger;
    this.labels = labels;
    this.dates = dates;
  }

  /** Somebody to be appointed, from a day. */
  private record Appointed(PersonName name, LocalDate from) {}

  List<String> warnings(SchoolCommand act, SignedIn signedIn) {
    var byDay =
        appointed(act)
            .collect(groupingBy(Appointed::from, TreeMap::new, mapping(Appointed::name, toList())));
    return byDay.entrySet().stream()
        .flatMap(
            day ->
                ledger
                    .ask(
                        new FindSeats(signedIn.reader(), day.getValue(), day.getKey()), Seats.class)
                    .seats()
                    .stream()
                    .filter(seat -> !seat.urn().equals(act.urn()))
                    .map(seat -> text(seat, day.getKey())))
        .distinct()
        .toList();
  }

  private static Stream<Appointed> appointed(SchoolCommand act) {
    return switch (act) {
      case EstablishInterimBoard it ->
          it.members().stream().map(member -> new Appointed(member.name(), member.appointedFrom()));
      case AppointBoardMember it ->
          Stream.of(new Appointed(it.member().name(), it.member().appointedFrom()));
      case NominateChair it -> Stream.of(new Appointed(it.chair(), it.nominatedOn()));
      case AppointAdditionalGovernors it ->
          it.governors().stream().map(governor -> new Appointed(governor.name(), governor.from()));
      case SchoolCommand _ -> Stream.empty();
    };
  }

  private String text(Seat seat, LocalDate on) {
    return labels.message(
        "pool.seat", seat.name(), seat.school(), dates.day(seat.since()), dates.day(on));
  }
}
