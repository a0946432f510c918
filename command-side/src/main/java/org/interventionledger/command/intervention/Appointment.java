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
import org.interventionledger.api.terms.PersonName;

/**
 * An appointment of additional governors, and what has become of them.
 *
 * @param starts of interim boards; with the first they all vacate office: Sch. 6, para. 3
 */
record Appointment(
    AdditionalGovernorsAppointed appointed,
    List<AdditionalGovernorEnded> ended,
    List<FoundationGovernorsMatched> matched,
    List<StartOfBoard> starts) {

  Appointment {
    ended = List.copyOf(ended);
    matched = List.copyOf(matched);
    starts = List.copyOf(starts);
  }

  /**
   * @param next the start, if one is known already, of the board that comes next after it is made
   */
  static Appointment of(AdditionalGovernorsAppointed appointed, Optional<StartOfBoard> next) {
    return new Appointment(appointed, List.of(), List.of(), next.stream().toList());
  }

  Appointment without(AdditionalGovernorEnded leaving) {
    return new Appointment(appointed, and(ended, leaving), matched, starts);
  }

  Appointment matchedBy(FoundationGovernorsMatched match) {
    return new Appointment(appointed, ended, and(matched, match), starts);
  }

  /** Where they were appointed before. */
  Appointment vacatedFor(StartOfBoard start) {
    return appointed.appointedOn().isBefore(start.from())
        ? new Appointment(appointed, ended, matched, and(starts, start))
        : this;
  }

  /** The board did not start after all. */
  Appointment goesOnWithout(StartOfBoard start) {
    return new Appointment(
        appointed, ended, matched, starts.stream().filter(other -> !other.equals(start)).toList());
  }

  /** The first day of the board for which they vacate office. */
  private Optional<LocalDate> vacatedFrom() {
    return starts.stream().map(StartOfBoard::from).min(LocalDate::compareTo);
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
    var boardsDayBefore = vacatedFrom().map(first -> first.minusDays(1));
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
        || vacatedFrom().filter(first -> !day.isBefore(first)).isPresent();
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
