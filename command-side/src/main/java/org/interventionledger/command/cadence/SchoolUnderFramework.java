package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Variant;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.placement.FrameworkVersion;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.rules.ClassesAsked;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

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
    AuthorityCode authority,
    Urn urn,
    String name,
    FrameworkVersion version,
    LocalDate since,
    Optional<LocalDate> until,
    Pack now,
    PlaceInTime place,
    SchoolTime time)
    implements UnderFramework {

  /** Under one version of its authority's all along. */
  SchoolUnderFramework(
      Urn urn,
      String name,
      FrameworkVersion version,
      LocalDate since,
      PlaceInTime place,
      SchoolTime time) {
    this(
        version.authority(),
        urn,
        name,
        version,
        since,
        Optional.empty(),
        place.pack(),
        place,
        time);
  }

  @Override
  public Optional<Urn> school() {
    return Optional.of(urn);
  }

  @Override
  public Optional<String> schoolName() {
    return Optional.of(name);
  }

  @Override
  public Pack pack() {
    return place.pack();
  }

  @Override
  public Stream<Recurring> recurring() {
    return Recurring.atSchools(pack(), time);
  }

  @Override
  public boolean isStillThere(Recurring row) {
    return now.activity(row.id()).isPresent();
  }

  @Override
  public Truth truth(Condition when, LocalDate on) {
    return place.truth(when, on);
  }

  @Override
  public Set<Asked> notKnown(Condition when, LocalDate on) {
    return place.notKnown(when, on);
  }

  @Override
  public List<LocalDate> days(Recurring row) {
    return place.days(row.id());
  }

  @Override
  public List<LocalDate> changes(Condition when, LocalDate on) {
    return place.changes(when, on);
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
