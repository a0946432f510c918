package org.interventionledger.command.figure;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFiguresOnRecord;
import org.interventionledger.command.framework.Frameworks;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.SchoolPasts;
import org.interventionledger.command.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Answers the query side what the figures of an authority's framework come to, from the events
 * themselves and by the conditions that rules are decided by. Who may read which was decided there.
 */
@Component
final class FigureAnswers {

  private final Schools schools;
  private final Frameworks frameworks;
  private final SchoolPasts pasts;

  FigureAnswers(Schools schools, Frameworks frameworks, SchoolPasts pasts) {
    this.schools = schools;
    this.frameworks = frameworks;
    this.pasts = pasts;
  }

  @QueryHandler
  Figures handle(FindFiguresOnRecord query) {
    var adoptions = frameworks.of(query.authority());
    var rules = adoptions.rulesOf(Optional.empty(), query.on());
    var subjects =
        query.schools().stream()
            .flatMap(
                urn ->
                    schools.find(urn).stream()
                        .map(
                            school -> new Subject(urn, school, pasts.find(urn, school, adoptions))))
            .toList();
    return of(query, rules, subjects);
  }

  static Figures of(FindFiguresOnRecord query, Optional<LocalRules> rules, List<Subject> subjects) {
    var period = new Period(query.since(), query.on());
    var asTold =
        subjects.stream()
            .map(subject -> subject.to(query.audience()).under(query.authority()))
            .toList();
    var all = rules.map(known -> known.pack().kpis()).orElse(List.of());
    var open =
        rules.stream()
            .flatMap(
                of ->
                    all.stream()
                        .filter(it -> query.readable().containsAll(Readable.of(it, of.pack())))
                        .map(it -> Reckoning.of(it, of, asTold, period, query.audience())))
            .toList();
    return new Figures(
        query.authority(),
        query.on(),
        query.since(),
        query.audience(),
        rules.map(LocalRules::version),
        (int) subjects.stream().filter(subject -> subject.isOpenOn(query.on())).count(),
        all.size() - open.size(),
        open,
        rules.map(known -> Reports.of(known, query.on())).orElse(List.of()));
  }
}
