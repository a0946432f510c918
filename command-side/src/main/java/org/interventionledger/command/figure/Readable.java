package org.interventionledger.command.figure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.rules.Conditions;

/** Who may read a figure: whoever may read all that it is counted from. */
final class Readable {

  /** Of the national register and Ofsted's publications. */
  private static final Set<SchoolFact> PUBLISHED =
      EnumSet.of(SchoolFact.type, SchoolFact.phase, SchoolFact.ofsted, SchoolFact.category);

  private Readable() {}

  static Readership of(Figure figure, Pack pack) {
    var shown = Stream.concat(figure.per().stream(), figure.fields().stream());
    var published =
        Stream.concat(Conditions.asks(figure.of()).stream(), shown.flatMap(it -> asked(it, pack)))
            .allMatch(Readable::isPublished);
    return published && !Happening.LEVEL_IMPROVED.isMeantBy(figure.event())
        ? Readership.INSPECTION
        : Readership.REGISTER;
  }

  private static Stream<Asked> asked(String name, Pack pack) {
    return Column.of(name, pack).stream()
        .flatMap(
            column ->
                switch (column.source()) {
                  case Column.Fact(var asked, _) -> Stream.of(asked);
                  case Column.GradeAfter _, Column.Inspections _ -> Stream.empty();
                });
  }

  private static boolean isPublished(Asked asked) {
    return asked instanceof Asked.OfSchool(var fact) && PUBLISHED.contains(fact);
  }
}
