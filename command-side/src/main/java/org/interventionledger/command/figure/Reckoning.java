package org.interventionledger.command.figure;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Audience;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.figure.Figures.Listed;
import org.interventionledger.api.figure.Figures.Reckoned;
import org.interventionledger.api.figure.Figures.Remark;
import org.interventionledger.api.figure.Figures.Remarked;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Figure.Show;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.framework.LocalRules;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

/**
 * What one figure of a framework comes to. Where the document has no formula, as for a rate of
 * improvement, the figure says how the ledger reads it.
 */
final class Reckoning {

  private static final String SCHOOL = "school";
  private static final String GRADE_AFTER = "grade after";

  private final Figure figure;
  private final LocalRules rules;
  private final List<Subject> subjects;
  private final Period period;
  private final Audience audience;
  private final Set<Readership> classes;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Column> per;
  private final List<Column> fields;
  private final Optional<Happening> happening;

  private Reckoning(
      Figure figure, LocalRules rules, List<Subject> subjects, Period period, Audience audience) {
    this.figure = figure;
    this.rules = rules;
    this.subjects = subjects;
    this.period = period;
    this.audience = audience;
    this.classes = Readable.of(figure, rules.pack());
    this.per = columns(figure.per());
    this.fields = columns(figure.fields().stream().filter(field -> !field.equals(SCHOOL)).toList());
    this.happening = Optional.ofNullable(figure.event()).flatMap(Happening::of);
  }

  static Reckoned of(
      Figure figure, LocalRules rules, List<Subject> subjects, Period period, Audience audience) {
    return new Reckoning(figure, rules, subjects, period, audience).reckoned();
  }

  private List<Column> columns(List<String> names) {
    var columns = new ArrayList<Column>();
    for (var name : names) {
      Column.of(name, rules.pack())
          .ifPresentOrElse(columns::add, () -> remark(Remarked.NOT_HELD, name));
    }
    return List.copyOf(columns);
  }

  private void remark(Remarked remarked, String about) {
    remarks.add(new Remark(remarked, about));
  }

  private Reckoned reckoned() {
    if (figure.event() != null && happening.isEmpty()) {
      remark(Remarked.NOT_HELD, figure.event());
    }
    if (period.since().isEmpty() && isOfAPeriod()) {
      remark(Remarked.NO_FIRST_DAY, figure.id());
    }
    if (figure.show() == Show.duration && !hasBeginning()) {
      remark(Remarked.NO_BEGINNING, figure.id());
    }
    var lines = lines();
    var isList = figure.show() == Show.list || !figure.fields().isEmpty();
    var named = isList && audience == Audience.OFFICERS;
    if (isList && !named) {
      remark(Remarked.NAMES_WITHHELD, figure.id());
    }
    return new Reckoned(
        figure.id(),
        figure.label(),
        figure.show(),
        rules.items(figure.src()),
        classes,
        Optional.ofNullable(figure.baseline()),
        Optional.ofNullable(figure.target()),
        Optional.ofNullable(figure.by()),
        figure.unstated(),
        new Definition(figure, rules.pack()).reading(),
        isForMembersOnly() ? SmallNumbers.withheld(lines, confidential(), this::all) : lines,
        named ? fields.stream().map(Column::name).toList() : List.of(),
        named ? listed() : List.of(),
        remarks);
  }

  // What is published of a school is no secret from anybody.
  private boolean isForMembersOnly() {
    return audience == Audience.MEMBERS
        && !Readable.isPublished(Readable.ofNumbers(figure, rules.pack()));
  }

  private Set<String> confidential() {
    return per.stream()
        .filter(column -> !Readable.isPublished(column))
        .map(Column::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * How many schools anybody can count of which a line tells; none of a part that is on no
   * published list.
   */
  private OptionalInt all(Line line) {
    return line.per().filter(confidential()::contains).isPresent()
        ? OptionalInt.empty()
        : OptionalInt.of((int) open(line.on()).filter(it -> isOf(line, it)).count());
  }

  private Stream<Subject> open(LocalDate day) {
    return subjects.stream().filter(subject -> subject.countsOn(day));
  }

  private boolean isOf(Line line, Subject subject) {
    return line.per().isEmpty()
        || per.stream()
            .filter(column -> column.name().equals(line.per().get()))
            .anyMatch(column -> column.group(subject.past(), line.on()).equals(line.group()));
  }

  private boolean isOfAPeriod() {
    return figure.event() != null || figure.show() == Show.trend || figure.show() == Show.rate;
  }

  private List<Line> lines() {
    if (figure.event() != null && happening.isEmpty()) {
      return List.of();
    }
    return switch (figure.show()) {
      case percent, count, list -> happening.map(this::happened).orElseGet(this::holding).toList();
      case trend -> trend().toList();
      case rate -> Stream.concat(holding(), happening.stream().flatMap(this::share)).toList();
      case duration ->
          happening.stream().filter(_ -> hasBeginning()).flatMap(this::months).toList();
    };
  }

  private boolean hasBeginning() {
    return !figure.of().equals(Condition.ALWAYS);
  }

  private Stream<Line> holding() {
    var percent = figure.show() == Show.percent;
    return period.ends().stream().flatMap(day -> holding(day, percent));
  }

  private Stream<Line> trend() {
    return period.years().stream().flatMap(day -> holding(day, true));
  }

  private Stream<Line> holding(LocalDate day, boolean percent) {
    return Spread.is(figure)
        ? Spread.over(subjects, per, percent, day)
        : Counting.holding(figure.of(), percent, subjects, per, day);
  }

  private Stream<Line> share(Happening one) {
    return Counting.share(Share.all(subjects, figure.of(), occurrences(one), period), per, period);
  }

  private Stream<Line> happened(Happening one) {
    return Counting.happened(occurrences(one), parts(), period);
  }

  private Stream<Line> months(Happening one) {
    return Counting.months(
        occurrences(one).stream().filter(it -> it.counts() == Truth.TRUE).toList(),
        figure.of(),
        parts(),
        period);
  }

  /** What comes of it is told wherever the grade after it is asked for. */
  private List<Column> parts() {
    return Stream.concat(
            per.stream(), fields.stream().filter(field -> field.name().equals(GRADE_AFTER)))
        .toList();
  }

  private List<Occurrence> occurrences(Happening one) {
    return Occurrence.all(one, figure.of(), subjects, period, rules.pack());
  }

  /** Of either day that is compared, or of the day on which it happened. */
  private List<Listed> listed() {
    var rows =
        figure.event() == null
            ? period.ends().stream()
                .flatMap(day -> open(day).filter(it -> holds(it, day)).map(it -> listed(it, day)))
            : happening.stream()
                .flatMap(one -> occurrences(one).stream())
                .filter(one -> one.counts() == Truth.TRUE)
                .map(one -> listed(one.subject(), one.on()));
    var byName = comparing(Listed::school).thenComparing(Listed::urn).thenComparing(Listed::on);
    return rows.sorted(
            figure.event() == null ? comparing(Listed::on).thenComparing(byName) : byName)
        .toList();
  }

  private boolean holds(Subject subject, LocalDate day) {
    return Conditions.hold(figure.of(), subject.past().on(day)) == Truth.TRUE;
  }

  private Listed listed(Subject subject, LocalDate day) {
    return new Listed(
        subject.urn(),
        subject.school().on(day).name(),
        day,
        fields.stream().map(field -> field.cell(subject.past(), day, figure.of())).toList());
  }
}
