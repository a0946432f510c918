package org.interventionledger.command.figure;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.command.rules.Conditions;
import org.interventionledger.command.rules.Truth;

/** Counting schools: as a whole, and in parts. */
final class Counting {

  private Counting() {}

  /** Of which part of what a line tells. */
  private record Part(Optional<String> per, Optional<String> group) {
    static final Part WHOLE = new Part(Optional.empty(), Optional.empty());
  }

  /** For how many of the schools that were the authority's and open a condition held on a day. */
  static Stream<Line> holding(
      Condition of, boolean percent, List<Subject> subjects, List<Column> per, LocalDate day) {
    var open = subjects.stream().filter(subject -> subject.countsOn(day)).toList();
    return broken(
        open,
        per,
        (column, subject) -> column.group(subject.past(), day),
        (part, some) -> holding(part, of, percent, some, day));
  }

  private static Line holding(
      Part part, Condition of, boolean percent, List<Subject> some, LocalDate day) {
    var held = some.stream().map(subject -> Conditions.hold(of, subject.past().on(day))).toList();
    var yes = count(held, Truth.TRUE);
    var known = yes + count(held, Truth.FALSE);
    return new Line(
        Counted.HOLDING,
        part.per(),
        part.group(),
        Optional.empty(),
        day,
        Optional.of(yes),
        Optional.of(known),
        Optional.of(count(held, Truth.UNKNOWN)),
        percent && known > 0 ? Optional.of(percentage(yes, known)) : Optional.empty(),
        Optional.empty());
  }

  static BigDecimal percentage(int some, int all) {
    return BigDecimal.valueOf(100L * some).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }

  /** At how many schools something happened in a period. */
  static Stream<Line> happened(List<Occurrence> occurrences, List<Column> per, Period period) {
    return broken(
        occurrences,
        per,
        Counting::group,
        (part, some) ->
            happened(
                Counted.HAPPENED, part, schools(some, Truth.TRUE), some, period, Optional.empty()));
  }

  /** Of how many of the schools that came into question in a period it happened in it. */
  static Stream<Line> share(List<Share> shares, List<Column> per, Period period) {
    return broken(
        shares,
        per,
        (column, one) -> column.group(one.subject().past(), period.on()),
        (part, some) -> share(part, some, period));
  }

  private static Line share(Part part, List<Share> some, Period period) {
    var yes = count(some.stream().map(Share::counts).toList(), Truth.TRUE);
    var of = yes + count(some.stream().map(Share::counts).toList(), Truth.FALSE);
    return new Line(
        Counted.HAPPENED,
        part.per(),
        part.group(),
        period.since(),
        period.on(),
        Optional.of(yes),
        Optional.of(of),
        Optional.of(some.size() - of),
        of > 0 ? Optional.of(percentage(yes, of)) : Optional.empty(),
        Optional.empty());
  }

  /** Months from the beginning of a condition to what ended it: of several the median. */
  static Stream<Line> months(
      List<Occurrence> occurrences, Condition of, List<Column> per, Period period) {
    var begun = occurrences.stream().filter(one -> one.begun(of).isPresent()).toList();
    return broken(
        begun,
        per,
        Counting::group,
        (part, some) ->
            happened(
                Counted.MONTHS,
                part,
                some.size(),
                some,
                period,
                median(some.stream().map(one -> months(one, of)).sorted().toList())));
  }

  private static Optional<String> group(Column column, Occurrence one) {
    return column.group(one.subject().past(), one.on());
  }

  private static Line happened(
      Counted counted,
      Part part,
      int schools,
      List<Occurrence> some,
      Period period,
      Optional<BigDecimal> value) {
    return new Line(
        counted,
        part.per(),
        part.group(),
        period.since(),
        period.on(),
        Optional.of(schools),
        Optional.empty(),
        Optional.of(schools(some, Truth.UNKNOWN)),
        value,
        Optional.empty());
  }

  private static long months(Occurrence one, Condition of) {
    return ChronoUnit.MONTHS.between(one.begun(of).orElseThrow(), one.on());
  }

  static Optional<BigDecimal> median(List<Long> sorted) {
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    var upper = sorted.get(sorted.size() / 2);
    var lower = sorted.get((sorted.size() - 1) / 2);
    return Optional.of(
        BigDecimal.valueOf(upper + lower).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP));
  }

  private static <T> Stream<Line> broken(
      List<T> all,
      List<Column> per,
      BiFunction<Column, T, Optional<String>> group,
      BiFunction<Part, List<T>, Line> line) {
    return Stream.concat(
        Stream.of(line.apply(Part.WHOLE, all)),
        per.stream().flatMap(column -> parts(all, column, one -> group.apply(column, one), line)));
  }

  private static <T> Stream<Line> parts(
      List<T> all,
      Column column,
      Function<T, Optional<String>> group,
      BiFunction<Part, List<T>, Line> line) {
    return grouped(all, column, group).entrySet().stream()
        .map(
            part ->
                line.apply(new Part(Optional.of(column.name()), part.getKey()), part.getValue()));
  }

  /** By its parts in their order, those of which it is not known last. */
  static <T> SortedMap<Optional<String>, List<T>> grouped(
      List<T> all, Column column, Function<T, Optional<String>> group) {
    var parts = new TreeMap<Optional<String>, List<T>>(order(column.order()));
    parts.putAll(all.stream().collect(groupingBy(group)));
    return parts;
  }

  private static Comparator<Optional<String>> order(List<String> order) {
    return Comparator.comparing((Optional<String> group) -> group.isEmpty())
        .thenComparing(
            group -> group.filter(order::contains).map(order::indexOf).orElse(order.size()))
        .thenComparing(group -> group.orElse(""));
  }

  private static int count(List<Truth> all, Truth one) {
    return (int) all.stream().filter(each -> each == one).count();
  }

  private static int schools(List<Occurrence> all, Truth counts) {
    return (int)
        all.stream()
            .filter(one -> one.counts() == counts)
            .map(Occurrence::subject)
            .distinct()
            .count();
  }
}
