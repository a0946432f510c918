package org.interventionledger.command.figure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Figure;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.command.rules.Conditions;

/** Who may read a figure: whoever may read all that it is counted from. */
final class Readable {

  /** Of the national register and Ofsted's publications. */
  private static final Set<SchoolFact> PUBLISHED =
      EnumSet.of(SchoolFact.type, SchoolFact.phase, SchoolFact.ofsted, SchoolFact.category);

  private Readable() {}

  /** The classes of entry that it is counted from. */
  static Set<Readership> of(Figure figure, Pack pack) {
    var shown =
        Stream.concat(figure.per().stream(), figure.fields().stream())
            .flatMap(name -> Column.of(name, pack).stream())
            .flatMap(Readable::asked);
    var asked = Stream.concat(Conditions.asks(figure.of()).stream(), shown);
    var happened =
        Happening.LEVEL_IMPROVED.isMeantBy(figure.event())
            ? EnumSet.of(Readership.INSPECTION, Readership.REGISTER)
            : EnumSet.of(Readership.INSPECTION);
    return Stream.concat(happened.stream(), asked.flatMap(one -> classes(one, pack).stream()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Readership.class)));
  }

  /** Whether it is counted from nothing but what is published. */
  static boolean isPublished(Set<Readership> classes) {
    return classes.equals(EnumSet.of(Readership.INSPECTION));
  }

  /** Whether anybody could tell into which part of a breakdown a school falls. */
  static boolean isPublished(Column column) {
    return asked(column)
        .allMatch(one -> one instanceof Asked.OfSchool(var fact) && PUBLISHED.contains(fact));
  }

  private static Stream<Asked> asked(Column column) {
    return switch (column.source()) {
      case Column.Fact(var asked, _) -> Stream.of(asked);
      case Column.GradeAfter _, Column.Inspections _ -> Stream.empty();
    };
  }

  private static Set<Readership> classes(Asked asked, Pack pack) {
    return switch (asked) {
      case Asked.OfSchool(var fact) ->
          EnumSet.of(PUBLISHED.contains(fact) ? Readership.INSPECTION : Readership.REGISTER);
      case Asked.Standing(var id) ->
          pack.measures().stream()
              .filter(measure -> measure.id().equals(id))
              .map(Readable::act)
              .collect(Collectors.toCollection(() -> EnumSet.of(Readership.REGISTER)));
      case Asked.Named _,
          Asked.Was _,
          Asked.Shown _,
          Asked.Done _,
          Asked.Outcome _,
          Asked.Told _,
          Asked.Now _ ->
          EnumSet.of(Readership.REGISTER);
    };
  }

  /**
   * The class of the act that a formal step is. That it is considered, or stands where the law does
   * not say, is an entry of the register beside it.
   */
  private static Readership act(Measure measure) {
    return measure.statutory() == null ? own(measure.kind()) : inLaw(measure.statutory());
  }

  private static Readership own(Measure.Kind kind) {
    return switch (kind) {
      case preWarning -> Readership.DEALINGS;
      case compact, warning, power, order, referral, request -> Readership.REGISTER;
    };
  }

  private static Readership inLaw(StatutoryStep step) {
    return switch (step) {
      case interimBoard, interimBoardBySecretaryOfState -> Readership.BOARD;
      case warningNotice,
          payWarningNotice,
          arrangements,
          additionalGovernors,
          suspendDelegation,
          governorsBySecretaryOfState,
          closureDirected,
          academyOrder ->
          Readership.STATUTORY;
    };
  }
}
