package org.interventionledger.command.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.figure.Figures.Counted;
import org.interventionledger.api.figure.Figures.Line;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Figure;

/** All schools in their parts: each part is told as a part of those of which it is known. */
final class Spread {

  private Spread() {}

  /** Where nothing is asked of a school, it is the parts that are counted. */
  static boolean is(Figure figure) {
    return figure.of().equals(Condition.ALWAYS)
        && figure.event() == null
        && !figure.per().isEmpty();
  }

  static Stream<Line> over(
      List<Subject> subjects, List<Column> per, boolean percent, LocalDate day) {
    var open = subjects.stream().filter(subject -> subject.countsOn(day)).toList();
    var whole = line(Optional.empty(), Optional.empty(), day, open.size(), open.size(), 0, false);
    return Stream.concat(
        Stream.of(whole), per.stream().flatMap(column -> parts(open, column, percent, day)));
  }

  private static Stream<Line> parts(
      List<Subject> open, Column column, boolean percent, LocalDate day) {
    var parts = Counting.grouped(open, column, subject -> column.group(subject.past(), day));
    var unknown = Optional.ofNullable(parts.get(Optional.<String>empty())).map(List::size);
    var known = open.size() - unknown.orElse(0);
    return parts.entrySet().stream()
        .map(
            part ->
                part.getKey().isPresent()
                    ? line(
                        Optional.of(column.name()),
                        part.getKey(),
                        day,
                        part.getValue().size(),
                        known,
                        unknown.orElse(0),
                        percent)
                    : line(
                        Optional.of(column.name()),
                        part.getKey(),
                        day,
                        part.getValue().size(),
                        open.size(),
                        0,
                        false));
  }

  private static Line line(
      Optional<String> per,
      Optional<String> group,
      LocalDate day,
      int schools,
      int of,
      int unknown,
      boolean percent) {
    return new Line(
        Counted.HOLDING,
        per,
        group,
        Optional.empty(),
        day,
        Optional.of(schools),
        Optional.of(of),
        Optional.of(unknown),
        percent && of > 0 ? Optional.of(Counting.percentage(schools, of)) : Optional.empty(),
        Optional.empty());
  }
}
