package org.interventionledger.command.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.FoundationGovernorsMatched;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.terms.PersonName;

/**
 * An appointment of additional governors, and what has become of them.
 *
 * @param board the interim board with whose start they all vacate office: Sch. 6, para. 3
 */
record Appointment(
    AdditionalGovernorsAppointed appointed,
    List<AdditionalGovernorEnded> ended,
    List<FoundationGovernorsMatched> matched,
    Optional<InterimBoardEstablished> board) {

  Appointment {
    ended = List.copyOf(ended);
    matched = List.copyOf(matched);
  }

  /**
   * @param next the board, if one is established already, that starts next after it is made
   */
  static Appointment of(
      AdditionalGovernorsAppointed appointed, Optional<InterimBoardEstablished> next) {
    return new Appointment(appointed, List.of(), List.of(), next);
  }

  Appointment without(AdditionalGovernorEnded leaving) {
    return new Appointment(appointed, and(ended, leaving), matched, board);
  }

  Appointment matchedBy(FoundationGovernorsMatched match) {
    return new Appointment(appointed, ended, and(matched, match), board);
  }

  /** An earlier board's start is not put off by a later one's. */
  Appointment vacatedFor(InterimBoardEstablished established) {
    return new Appointment(appointed, ended, matched, board.or(() -> Optional.of(established)));
  }

  /** Those of the authority's governors who have not left by a day. */
  List<AdditionalGovernor> remainingOn(LocalDate day) {
    return appointed.governors().stream().filter(governor -> !hasLeft(governor, day)).toList();
  }

  /** Every foundation governor added to match them. */
  List<PersonName> foundationGovernors() {
    return matched.stream().flatMap(match -> match.governors().stream()).toList();
  }

  /** The last day for all of them, where one is set. */
  Optional<LocalDate> lastDay() {
    var boardsDayBefore = board.map(established -> established.constitutedFrom().minusDays(1));
    var terms = appointed.governors().stream().map(AdditionalGovernor::until).toList();
    var longest =
        terms.contains(Optional.<LocalDate>empty()) ? Stream.<LocalDate>empty() : days(terms);
    return Stream.concat(boardsDayBefore.stream(), longest.max(LocalDate::compareTo).stream())
        .min(LocalDate::compareTo);
  }

  private boolean hasLeft(AdditionalGovernor governor, LocalDate day) {
    var byEntry =
        ended.stream()
            .anyMatch(
                leaving ->
                    leaving.governor().equals(governor.name()) && !leaving.endedOn().isAfter(day));
    return byEntry
        || governor.until().filter(day::isAfter).isPresent()
        || board.filter(established -> !day.isBefore(established.constitutedFrom())).isPresent();
  }

  private static Stream<LocalDate> days(List<Optional<LocalDate>> terms) {
    return terms.stream().flatMap(Optional::stream);
  }

  private static <T> List<T> and(List<T> list, T further) {
    var more = new ArrayList<>(list);
    more.add(further);
    return more;
  }
}
