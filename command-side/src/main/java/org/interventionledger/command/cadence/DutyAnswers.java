package org.interventionledger.command.cadence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.activity.ActivityEvent.ActivityHeld;
import org.interventionledger.api.activity.Duty;
import org.interventionledger.api.activity.FindDuties.Duties;
import org.interventionledger.api.activity.FindDutiesUnderFramework;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.command.activity.Holdings;
import org.interventionledger.command.calendar.AuthorityTerms;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.placement.Journeys;
import org.interventionledger.command.placement.Placings;
import org.interventionledger.command.placement.SchoolKinds;
import org.interventionledger.command.rules.Facts;
import org.interventionledger.command.rules.Value;
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
    Journeys journeys,
    Placings placings,
    Holdings holdings,
    AuthorityTerms terms) {

  @QueryHandler
  Duties handle(FindDutiesUnderFramework query) {
    var adopted = new HashMap<AuthorityCode, Adoptions>();
    var times = new HashMap<AuthorityCode, SchoolTime>();
    return new Duties(
        query.schools().stream().flatMap(urn -> duties(urn, query.on(), adopted, times)).toList());
  }

  private Stream<Duty> duties(
      Urn urn,
      LocalDate on,
      Map<AuthorityCode, Adoptions> adopted,
      Map<AuthorityCode, SchoolTime> times) {
    return schools
        .find(urn)
        .filter(school -> isOpen(school, on))
        .flatMap(
            school ->
                under(
                    urn,
                    school,
                    on,
                    adopted.computeIfAbsent(school.authority(), frameworks::of),
                    times.computeIfAbsent(
                        school.authority(), authority -> new SchoolTime(terms.of(authority)))))
        .stream()
        .flatMap(school -> Cadences.of(school, on).stream());
  }

  private static boolean isOpen(Particulars school, LocalDate on) {
    return school.closedOn() == null
        ? school.status() != EstablishmentStatus.CLOSED
        : !school.closedOn().isBefore(on);
  }

  private Optional<SchoolUnderFramework> under(
      Urn urn, Particulars school, LocalDate on, Adoptions adoptions, SchoolTime time) {
    return adoptions
        .rulesOf(journeys.versionFor(urn), on)
        .map(
            rules -> {
              var held = holdings.of(urn);
              return new SchoolUnderFramework(
                  urn,
                  school.name(),
                  rules.version(),
                  later(rules.since(), school.openedOn()),
                  new PlaceInTime(rules.pack(), known(school, held), placings.of(urn)),
                  time,
                  held);
            });
  }

  private static LocalDate later(LocalDate since, LocalDate openedOn) {
    return openedOn == null || openedOn.isBefore(since) ? since : openedOn;
  }

  private static Facts known(Particulars school, List<ActivityHeld> held) {
    var facts =
        Facts.NONE
            .with(new Asked.OfSchool(SchoolFact.type), SchoolKinds.type(school.type()))
            .with(new Asked.OfSchool(SchoolFact.phase), SchoolKinds.phase(school));
    for (var it : held) {
      facts = facts.with(new Asked.Done(it.activity()), Value.of(true));
      if (it.outcome().isPresent()) {
        facts = facts.with(new Asked.Outcome(it.activity()), Value.of(it.outcome().get()));
      }
    }
    return facts;
  }
}
