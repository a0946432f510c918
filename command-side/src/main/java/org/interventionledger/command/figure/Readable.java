package org.interventionledger.command.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.rules.ClassesAsked;
import org.interventionledger.command.rules.Conditions;

/** Who may read a figure: whoever may read all that it is counted from. */
final class Readable {

  private Readable() {}

  /** The classes of entry that it is counted from, or that its list shows. */
  static Set<Readership> of(Figure figure, Pack pack) {
    var classes = ofNumbers(figure, pack);
    shown(figure.fields(), pack)
        .flatMap(one -> ClassesAsked.of(one, pack).stream())
        .forEach(classes::add);
    return classes;
  }

  private static Stream<Asked> shown(List<String> names, Pack pack) {
    return names.stream().flatMap(name -> Column.of(name, pack).stream()).flatMap(Readable::asked);
  }

  /** The classes of entry that its numbers are counted from. */
  static Set<Readership> ofNumbers(Figure figure, Pack pack) {
    var asked = Stream.concat(Conditions.asks(figure.of()).stream(), shown(figure.per(), pack));
    var happened =
        Happening.LEVEL_IMPROVED.isMeantBy(figure.event())
            ? EnumSet.of(Readership.INSPECTION, Readership.REGISTER)
            : EnumSet.of(Readership.INSPECTION);
    return Stream.concat(
            happened.stream(), asked.flatMap(one -> ClassesAsked.of(one, pack).stream()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Readership.class)));
  }

  /** Whether it is counted from nothing but what is published. */
  static boolean isPublished(Set<Readership> classes) {
    return classes.equals(EnumSet.of(Readership.INSPECTION));
  }

  /** Whether anybody could tell into which part of a breakdown a school falls. */
  static boolean isPublished(Column column) {
    return asked(column)
        .allMatch(one -> one instanceof Asked.OfSchool(var fact) && ClassesAsked.isPublished(fact));
  }

  private static Stream<Asked> asked(Column column) {
    return switch (column.source()) {
      case Column.Fact(var asked, _) -> Stream.of(asked);
      case Column.Begun(Column.Fact(var asked, _)) -> Stream.of(asked);
      case Column.BegunOn _, Column.GradeAfter _, Column.Inspections _ -> Stream.empty();
    };
  }
}
