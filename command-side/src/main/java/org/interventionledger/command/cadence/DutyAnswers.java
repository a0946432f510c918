package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.calendar.AuthorityTerms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.OpenSchools;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side which activities the frameworks have held at schools, from the events
 * themselves. Who may read it was decided there.
 */
@Component
record DutyAnswers(
    Schools schools,
    Frameworks frameworks,
    SchoolPasts pasts,
    Holdings holdings,
    AuthorityTerms terms) {

  @QueryHandler
  Duties handle(FindDutiesUnderFramework query) {
    var read = new HashMap<AuthorityCode, Arrangements>();
    return new Duties(
        query.schools().stream()
            .flatMap(
                urn ->
                    duties(urn, query.on(), code -> read.computeIfAbsent(code, this::arrangements)))
            .toList());
  }

  private Stream<Duty> duties(
      Urn urn, LocalDate on, Function<AuthorityCode, Arrangements> arrangements) {
    return schools
        .find(urn)
        .filter(school -> OpenSchools.isOpen(school, on))
        .flatMap(school -> under(urn, school, on, arrangements.apply(school.authority())))
        .stream()
        .flatMap(school -> Cadences.of(school, on).stream());
  }

  /** A school's record is read only where its authority's framework has cadences. */
  private Optional<SchoolUnderFramework> under(
      Urn urn, Particulars school, LocalDate on, Arrangements arrangements) {
    if (!arrangements.haveCadences()) {
      return Optional.empty();
    }
    var past = pasts.find(urn, school, arrangements.adoptions());
    return past.rules(on)
        .filter(rules -> Cadences.areIn(rules.pack()))
        .map(
            rules ->
                new SchoolUnderFramework(
                    urn,
                    school.name(),
                    rules.version(),
                    later(rules.since(), school.openedOn()),
                    new PlaceInTime(rules.pack(), past, held(urn)),
                    arrangements.time()));
  }

  private List<ActivityHeld> held(Urn urn) {
    return holdings.of(urn).stream()
        .flatMap(event -> event instanceof ActivityHeld held ? Stream.of(held) : Stream.empty())
        .toList();
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
      return adoptions.versions().stream().anyMatch(rules -> Cadences.areIn(rules.pack()));
    }
  }
}
