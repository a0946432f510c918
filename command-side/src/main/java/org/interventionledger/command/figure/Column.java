package org.interventionledger.command.figure;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Pack.Level;
import org.interventionledger.api.framework.Pack.Scale;
import org.interventionledger.command.rules.InterventionPast.Inspected;
import org.interventionledger.command.rules.SchoolPast;
import org.interventionledger.command.rules.Value;

/**
 * What a list tells of each school beside its name, or by what a number is broken down.
 *
 * @param name for a scale the framework's own label; otherwise the name that packs use
 */
record Column(String name, Source source) {

  /** Where its content is found. */
  sealed interface Source {}

  /** A fact by which conditions ask, too. */
  record Fact(Asked asked, Optional<Scale> scale) implements Source {}

  /** The grade after what happened. */
  record GradeAfter() implements Source {}

  /** What a fact was at the end of the day on which the figure's condition began to hold. */
  record Begun(Fact fact) implements Source {}

  /** The day on which it began to hold. */
  record BegunOn() implements Source {}

  /** Of the last so many graded inspections. */
  record Inspections(int last, boolean dates) implements Source {}

  private static final String BEGUN = "since";
  private static final String THEN = "since: ";
  private static final Pattern LAST = Pattern.compile("ofsted\\.last\\[([1-9])]\\.(date|grade)");

  /** What a pack means by a name; empty where the ledger holds nothing of it. */
  static Optional<Column> of(String name, Pack pack) {
    var last = LAST.matcher(name);
    if (last.matches()) {
      var many = Integer.parseInt(last.group(1));
      return Optional.of(new Column(name, new Inspections(many, last.group(2).equals("date"))));
    }
    if (name.equals("grade after")) {
      return Optional.of(new Column(name, new GradeAfter()));
    }
    if (name.equals(BEGUN)) {
      return Optional.of(new Column(name, new BegunOn()));
    }
    if (name.startsWith(THEN)) {
      return fact(name.substring(THEN.length()), pack)
          .map(then -> new Column(THEN + then.name(), new Begun((Fact) then.source())));
    }
    return fact(name, pack);
  }

  private static Optional<Column> fact(String name, Pack pack) {
    if (Arrays.stream(SchoolFact.values()).anyMatch(fact -> fact.name().equals(name))) {
      return Optional.of(new Column(name, new Fact(Asked.of(name), Optional.empty())));
    }
    return pack.scale(name)
        .map(scale -> new Column(scale.label(), new Fact(Asked.of(name), Optional.of(scale))));
  }

  /**
   * What is on record by a day; nothing where it is not known.
   *
   * @param of the condition of the figure
   */
  List<String> cell(SchoolPast past, LocalDate day, Condition of) {
    return switch (source) {
      case Fact(var asked, var scale) -> words(past.on(day).of(asked), scale).stream().toList();
      case GradeAfter() ->
          words(past.on(day).of(new Asked.OfSchool(SchoolFact.ofsted)), Optional.empty()).stream()
              .toList();
      case BegunOn() ->
          Occurrence.begun(past, day.plusDays(1), of).map(LocalDate::toString).stream().toList();
      case Begun(Fact(var asked, var scale)) ->
          Occurrence.begun(past, day.plusDays(1), of)
              .flatMap(begun -> words(past.on(begun).of(asked), scale))
              .stream()
              .toList();
      case Inspections(var last, var dates) ->
          past.inspections().reversed().stream()
              .filter(inspected -> !inspected.knownOn().isAfter(day))
              .limit(last)
              .flatMap(inspected -> told(inspected, dates))
              .toList();
    };
  }

  /** The parts of a breakdown in the order in which they are told; others follow. */
  List<String> order() {
    return switch (source) {
      case Fact(var asked, var scale) -> order(asked, scale);
      case Begun(Fact(var asked, var scale)) -> order(asked, scale);
      case GradeAfter() -> SchoolFact.ofsted.known();
      case BegunOn _, Inspections _ -> List.of();
    };
  }

  private static List<String> order(Asked asked, Optional<Scale> scale) {
    return scale
        .map(
            of -> of.levels().stream().sorted(comparingInt(Level::rank)).map(Level::label).toList())
        .orElseGet(
            () -> asked instanceof Asked.OfSchool(var fact) ? fact.known() : List.<String>of());
  }

  /** The part of a breakdown that a school falls into. */
  Optional<String> group(SchoolPast past, LocalDate day) {
    return cell(past, day, Condition.ALWAYS).stream().findFirst();
  }

  private static Stream<String> told(Inspected inspected, boolean date) {
    return date
        ? Stream.of(inspected.inspectedOn().toString())
        : words(inspected.grade(), Optional.empty()).stream();
  }

  private static Optional<String> words(Value value, Optional<Scale> scale) {
    return switch (value) {
      case Value.Unknown _, Value.None _ -> Optional.empty();
      case Value.One(var names) -> joined(names.stream(), scale);
      case Value.Several(var values) -> joined(values.stream(), scale);
      case Value.Count(var number) -> Optional.of(Integer.toString(number));
    };
  }

  private static Optional<String> joined(Stream<String> names, Optional<Scale> scale) {
    var words =
        names
            .sorted()
            .map(name -> scale.flatMap(of -> of.level(name)).map(Level::label).orElse(name))
            .collect(joining(" / "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
