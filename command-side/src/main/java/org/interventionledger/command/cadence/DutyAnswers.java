package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.authority.AuthorityWork;
import org.interventionledger.command.calendar.AuthorityTerms;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side which activities the frameworks have held at schools, and what they have
 * authorities do for all of their schools at once, from the events themselves. Who may read it was
 * decided there.
 */
@Component
record DutyAnswers(
    Schools schools,
    Frameworks frameworks,
    SchoolPasts pasts,
    Journeys journeys,
    Holdings holdings,
    AuthorityTerms terms,
    AuthorityWork work) {

  @QueryHandler
  Duties handle(FindDutiesUnderFramework query) {
    var read = new HashMap<AuthorityCode, Arrangements>();
    Function<AuthorityCode, Arrangements> arrangements =
        code -> read.computeIfAbsent(code, this::arrangements);
    return new Duties(
        Stream.concat(
                query.schools().stream().flatMap(urn -> duties(urn, query, arrangements)),
                query.authorities().stream()
                    .flatMap(code -> own(code, query.on(), arrangements.apply(code))))
            .toList());
  }

  /** What the authority itself owes, under each of its versions. */
  private Stream<Duty> own(AuthorityCode authority, LocalDate on, Arrangements arrangements) {
    return AuthorityUnderFramework.of(
            arrangements.adoptions(), work.of(authority), arrangements.time(), on)
        .flatMap(under -> Cadences.of(under, on).stream());
  }

  private Stream<Duty> duties(
      Urn urn, FindDutiesUnderFramework query, Function<AuthorityCode, Arrangements> arrangements) {
    var on = query.on();
    return schools.find(urn).filter(school -> OpenSchools.isOpen(school, on)).stream()
        .flatMap(school -> under(urn, school, on, arrangements.apply(school.authority())))
        .flatMap(
            school ->
                Cadences.of(school, on).stream()
                    .filter(duty -> query.readable().containsAll(school.classes(duty.activity()))));
  }

  /**
   * The versions that a school was under, one after the other, as its journey was moved or others came into effect. Its record
   * is read only where its authority's framework has cadences, or it came under another's.
   */
  private Stream<SchoolUnderFramework> under(
      Urn urn, Particulars school, LocalDate on, Arrangements arrangements) {
    if (!arrangements.haveCadences() && !journeys.isFromElsewhere(urn, school.authority())) {
      return Stream.empty();
    }
    var past = pasts.find(urn, school, arrangements.adoptions());
    var held = holdings.held(urn);
    var now = past.rules(on);
    return Stretch.of(past, arrangements.adoptions(), on).stream()
        .flatMap(
            stretch ->
                past
                    .rules(stretch.until().map(day -> day.minusDays(1)).orElse(on))
                    .filter(rules -> Line.areIn(rules.pack()))
                    .map(
                        rules ->
                            new SchoolUnderFramework(
                                school.authority(),
                                urn,
                                school.name(),
                                rules.version(),
                                latest(rules.since(), school.openedOn(), stretch.from()),
                                stretch.until(),
                                now.orElse(rules).pack(),
                                new PlaceInTime(rules.pack(), past, held),
                                arrangements.time()))
                    .stream());
  }

  private static LocalDate latest(
      LocalDate since, LocalDate openedOn, Optional<LocalDate> movedOn) {
    return later(movedOn.filter(day -> day.isAfter(since)).orElse(since), openedOn);
  }

  private static LocalDate later(LocalDate since, LocalDate openedOn) {
    return openedOn == null || openedOn.isBefore(since) ? since : openedOn;
  }

  private Arrangements arrangements(AuthorityCode authority) {
    return new Arrangements(frameworks.of(authority), new SchoolTime(terms.of(authority)));
  }

  /** What the schools of one authority have in common. */
  private record Arrangements(Adoptions adoptions, SchoolTime time) {
    boolean haveCadences() {
      return adoptions.versions().stream().anyMatch(rules -> Line.areIn(rules.pack()));
    }
  }
}
