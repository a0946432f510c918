package org.interventionledger.command.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.framework.Asked;
import org.interventionledger.api.framework.Asked.SchoolFact;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.StatutoryStep;
import org.interventionledger.api.record.Readership;

/** Of which classes the entries are from which it is known what a framework asks about. */
public final class ClassesAsked {

  /** Of the national register and Ofsted's publications. */
  private static final Set<SchoolFact> PUBLISHED =
      EnumSet.of(SchoolFact.type, SchoolFact.phase, SchoolFact.ofsted, SchoolFact.category);

  private ClassesAsked() {}

  public static boolean isPublished(SchoolFact fact) {
    return PUBLISHED.contains(fact);
  }

  public static Set<Readership> of(Asked asked, Pack pack) {
    return switch (asked) {
      case Asked.OfSchool(var fact) ->
          EnumSet.of(isPublished(fact) ? Readership.INSPECTION : Readership.REGISTER);
      case Asked.Standing(var id) -> ofMeasure(id, pack);
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
   * The class of the act that a formal step is, beside the register. That it is considered, or
   * stands where the law does not say, is an entry of the register.
   */
  public static Set<Readership> ofMeasure(String id, Pack pack) {
    return pack.measures().stream()
        .filter(measure -> measure.id().equals(id))
        .map(ClassesAsked::act)
        .collect(Collectors.toCollection(() -> EnumSet.of(Readership.REGISTER)));
  }

  /** Of several things asked. */
  public static Set<Readership> of(Collection<Asked> asked, Pack pack) {
    var classes = EnumSet.noneOf(Readership.class);
    asked.forEach(one -> classes.addAll(of(one, pack)));
    return classes;
  }

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
