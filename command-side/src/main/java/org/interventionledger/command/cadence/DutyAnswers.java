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
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.acting.OpenSchools;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.authority.AuthorityWork;
import org.interventionledger.command.calendar.AuthorityTerms;
import org.interventionledger.command.calendar.SchoolTime;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.SchoolInTime;
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
    return schools.inTime(urn).filter(school -> OpenSchools.isOpen(school.now(), on)).stream()
        .flatMap(school -> under(urn, school, on, arrangements.apply(school.now().authority())))
        .flatMap(
            school ->
                Cadences.of(school, on).stream()
                    .filter(duty -> query.readable().containsAll(school.classes(duty.activity()))));
  }

  /**
   * The versions that a school was under, one after the other, as its journey was moved or others
   * came into effect. Its record is read only where its authority's framework has cadences, or it
   * came under another's.
   */
  private Stream<SchoolUnderFramework> under(
      Urn urn, SchoolInTime school, LocalDate on, Arrangements arrangements) {
    if (!arrangements.haveCadences() && !journeys.isFromElsewhere(urn, school.now().authority())) {
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
                                school.now().authority(),
                                urn,
                                school.now().name(),
                                rules.version(),
                                begins(rules, school, stretch),
                                stretch.until(),
                                now.orElse(rules).pack(),
                                new PlaceInTime(rules.pack(), past, held),
                                arrangements.time()))
                    .stream());
  }

  /** An authority owes nothing at a school for the time before the school came to it. */
  private static LocalDate begins(LocalRules rules, SchoolInTime school, Stretch stretch) {
    var came =
        rules.version().authority().equals(school.now().authority())
            ? school.cameOn()
            : Optional.<LocalDate>empty();
    return Stream.of(
            stretch.from().stream(), came.stream(), Stream.ofNullable(school.now().openedOn()))
        .flatMap(day -> day)
        .reduce(rules.since(), (one, other) -> one.isAfter(other) ? one : other);
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
