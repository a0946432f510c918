package org.interventionledger.command.figure;

import static org.interventionledger.command.Northmoor.NORTHMOOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.api.figure.FindFiguresOnRecord;
import org.interventionledger.api.framework.Cadence;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.framework.FrameworkEvent.FrameworkAdopted;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Identity;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Party;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.framework.Adoptions;

/** What a framework reports of some schools, as a test asks it. */
record Reported(
    List<Figure> figures,
    List<Subject> subjects,
    LocalDate on,
    Optional<LocalDate> since,
    Audience audience,
    Set<Readership> readable) {

  static final LocalDate ADOPTED = LocalDate.of(2010, 9, 1);

  static Reported of(Figure figure, Subject... subjects) {
    return new Reported(
        List.of(figure),
        List.of(subjects),
        LocalDate.of(2014, 1, 31),
        Optional.empty(),
        Audience.OFFICERS,
        Set.of(Readership.INSPECTION, Readership.REGISTER));
  }

  static Figure figure(Show show, Map<String, Object> of, String event, List<String> per) {
    return figure(show, of, event, per, null);
  }

  static Figure figure(
      Show show, Map<String, Object> of, String event, List<String> per, List<String> fields) {
    var condition = of.isEmpty() ? null : Condition.of(of);
    return new Figure(
        "one", "One", show, condition, event, per, fields, null, null, null, null, List.of(7));
  }

  Reported since(String day) {
    var since = Optional.of(LocalDate.parse(day));
    return new Reported(figures, subjects, on, since, audience, readable);
  }

  Reported on(String day) {
    return new Reported(figures, subjects, LocalDate.parse(day), since, audience, readable);
  }

  Reported toMembers() {
    return new Reported(figures, subjects, on, since, Audience.MEMBERS, readable);
  }

  Reported to(Readership... classes) {
    return new Reported(figures, subjects, on, since, audience, Set.of(classes));
  }

  Reported to(Role role) {
    return to(Readership.of(role).toArray(Readership[]::new));
  }

  Figures all() {
    var query =
        new FindFiguresOnRecord(
            NORTHMOOR, List.of(), on, since, audience, Optional.empty(), readable);
    var adoptions =
        Adoptions.none(NORTHMOOR).with(new FrameworkAdopted(NORTHMOOR, ADOPTED, ADOPTED, pack()));
    return FigureAnswers.of(query, adoptions.rulesOf(Optional.empty(), on), subjects);
  }

  Reckoned one() {
    return all().figures().getFirst();
  }

  List<Line> lines(Counted counted) {
    return one().lines().stream().filter(line -> line.counted() == counted).toList();
  }

  private static Measure measure(String id, Measure.Kind kind, StatutoryStep step) {
    return new Measure(
        id, kind, id, step, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private Pack pack() {
    var known = Northmoor.pack("1");
    var identity =
        new Identity(
            "northmoor-scc",
            "Northmoor",
            "1",
            null,
            null,
            null,
            "NOR",
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var member =
        new Party("lead", "Lead member", Party.Kind.member, null, null, null, null, null, null);
    var monthly =
        new Paper(
            "monthly",
            Paper.Kind.report,
            "Monthly report",
            null,
            null,
            List.of(new Who("lead", Who.Part.receive, null, null, null)),
            null,
            null,
            Cadence.Per.month,
            null,
            List.of(9));
    return new Pack(
        identity,
        List.of(member),
        null,
        known.scales(),
        null,
        known.activities(),
        List.of(monthly),
        List.of(
            measure("ieb", Measure.Kind.power, StatutoryStep.interimBoard),
            measure("warning-notice", Measure.Kind.warning, StatutoryStep.warningNotice),
            measure("pre-warning", Measure.Kind.preWarning, null),
            measure("compact", Measure.Kind.compact, null)),
        null,
        null,
        null,
        figures,
        null);
  }
}
