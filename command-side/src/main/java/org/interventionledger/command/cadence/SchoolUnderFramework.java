package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.calendar.SchoolYear;
import org.interventionledger.api.framework.CalendarPeriod;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Variant;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.calendar.Window;
import org.interventionledger.command.rules.ClassesAsked;
import org.interventionledger.command.rules.Conditions;

/**
 * A school under its authority's framework, as far as cadences ask.
 *
 * @param since the first day for which the framework counts for it
 * @param until the day on which its journey was moved to another version, if it was
 * @param now the framework that it is under on the day asked about
 * @param place where it stood on each day
 * @param time the terms of its authority
 */
record SchoolUnderFramework(
    Urn urn,
    String name,
    FrameworkVersion version,
    LocalDate since,
    Optional<LocalDate> until,
    Pack now,
    PlaceInTime place,
    SchoolTime time) {

  /** Under one version all along. */
  SchoolUnderFramework(
      Urn urn,
      String name,
      FrameworkVersion version,
      LocalDate since,
      PlaceInTime place,
      SchoolTime time) {
    this(urn, name, version, since, Optional.empty(), place.pack(), place, time);
  }

  Pack pack() {
    return place.pack();
  }

  /** The stretches that are over by a day and that the framework covered from first to last day. */
  Stream<Window> over(Rhythm rhythm, LocalDate on) {
    return rhythm.windows(since, on).stream()
        .filter(window -> window.isOver(on) && !window.from().isBefore(since))
        .filter(window -> until.map(window::isOver).orElse(true));
  }

  /** The school years that had begun before a day, or before the move. */
  Stream<SchoolYear> yearsBefore(LocalDate day) {
    return Stream.iterate(SchoolYear.of(since), SchoolYear::next)
        .takeWhile(year -> year.firstDay().isBefore(until.orElse(day)));
  }

  /** The first days of the months of a year for which the framework counted, up to the move. */
  Stream<LocalDate> monthsOf(SchoolYear year) {
    return IntStream.range(0, 12)
        .mapToObj(month -> year.firstDay().plusMonths(month))
        .filter(day -> !day.isBefore(since) && until.map(day::isBefore).orElse(true));
  }

  /** Each part of a year that the framework calls by one of these names. */
  Stream<Window> seasons(List<String> names) {
    return time.seasons(CalendarPeriod.named(names, pack().framework().calendar()));
  }

  /** The framework's word for a party; its id where the framework has none. */
  String label(String party) {
    return pack().parties().stream()
        .filter(it -> it.id().equals(party))
        .findFirst()
        .flatMap(it -> Optional.ofNullable(it.label()))
        .orElse(party);
  }

  /**
   * Of which classes the entries are that an activity's lines rest on, and who takes part: one line
   * stands for another.
   */
  Set<Readership> classes(String activity) {
    return pack().activity(activity).stream()
        .flatMap(SchoolUnderFramework::conditions)
        .flatMap(when -> ClassesAsked.of(Conditions.asks(when), pack()).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Condition> conditions(Activity activity) {
    var who =
        Stream.concat(
            activity.who().stream(), activity.variants().stream().flatMap(it -> it.who().stream()));
    return Stream.concat(
        Stream.concat(Stream.of(activity.when()), activity.variants().stream().map(Variant::when)),
        who.map(Who::when));
  }
}
