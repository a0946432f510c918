package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.FindFiguresOnRecord;
import org.interventionledger.command.figure.Reports.Named;
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
                    schools.inTime(urn).stream()
                        .map(
                            school ->
                                new Subject(
                                    urn,
                                    school,
                                    pasts.find(urn, school, adoptions),
                                    query.authority())))
            .toList();
    return of(query, rules, subjects);
  }

  static Figures of(FindFiguresOnRecord query, Optional<LocalRules> rules, List<Subject> subjects) {
    var reports = rules.map(known -> Reports.of(known, query.on())).orElse(List.of());
    var report = query.report().flatMap(id -> Reports.find(reports, id));
    var since = query.since().or(() -> report.flatMap(one -> one.report().from()));
    var audience = audience(query, report);
    var told =
        subjects.stream()
            .filter(subject -> report.filter(one -> !one.isOf(subject, query.on())).isEmpty())
            .map(subject -> subject.to(audience).inOwnWords())
            .toList();
    return reckoned(query, rules, told, since, audience, reports, report);
  }

  private static Figures reckoned(
      FindFiguresOnRecord query,
      Optional<LocalRules> rules,
      List<Subject> told,
      Optional<LocalDate> since,
      Audience audience,
      List<Named> reports,
      Optional<Named> report) {
    var period = new Period(since, query.on());
    var all = rules.map(known -> known.pack().kpis()).orElse(List.of());
    var open =
        rules.stream()
            .flatMap(
                of ->
                    all.stream()
                        .filter(it -> query.readable().containsAll(Readable.of(it, of.pack())))
                        .map(it -> Reckoning.of(it, of, told, period, audience)))
            .toList();
    return new Figures(
        query.authority(),
        query.on(),
        since,
        audience,
        rules.map(LocalRules::version),
        report.map(Named::report),
        (int) told.stream().filter(subject -> subject.countsOn(query.on())).count(),
        FirstHeld.of(told, period),
        all.size() - open.size(),
        open,
        reports.stream().map(Named::report).toList());
  }

  /** A report is for its readers, whoever asks for it; it may be asked for as told to others. */
  private static Audience audience(FindFiguresOnRecord query, Optional<Named> report) {
    return report
        .map(one -> one.report().audience())
        .filter(Audience.MEMBERS::equals)
        .orElse(query.audience());
  }
}
