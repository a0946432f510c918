package org.interventionledger.command.statute;

import static org.interventionledger.command.statute.Gate.COASTING;
import static org.interventionledger.command.statute.Gate.SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.command.statute.Gate.SPECIAL_MEASURES;
import static org.interventionledger.command.statute.Gate.WARNING_NOTICE;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.adoptionAct;
import static org.interventionledger.command.statute.LawOf.asEnacted;
import static org.interventionledger.command.statute.LawOf.asclaSchedule13;
import static org.interventionledger.command.statute.LawOf.educationAct2011;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.command.statute.SecretaryOfStateLaw.DirectionToWarn;

/** The Secretary of State's powers: ss.66A to 69B. */
final class SecretaryOfState {

  private static final Set<Gate> CATEGORIES = Set.of(SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES);
  private static final Set<Gate> EVERY = EnumSet.allOf(Gate.class);
  private static final Set<Gate> ALL_BUT_PAY =
      Set.of(WARNING_NOTICE, COASTING, SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES);

  private static final DatedRule<Set<Gate>> SECTION_66A =
      DatedRule.of("s66a.scope", from("2016-04-18", ALL_BUT_PAY, adoptionAct("inserting s.66A")));

  private static final DatedRule<Set<Gate>> SECTIONS_67_AND_69 =
      DatedRule.of(
          "s67-69.scope",
          from("2007-04-01", CATEGORIES, asEnacted("ss.67 and 69")),
          from("2010-01-12", EVERY, asclaSchedule13(", paras 8 and 9")));

  private static final DatedRule<Set<Gate>> SECTION_68 =
      DatedRule.of(
          "s68.scope",
          from("2007-04-01", Set.of(SPECIAL_MEASURES), asEnacted("s.68")),
          from("2011-11-17", ALL_BUT_PAY, educationAct2011("s.44(2)")));

  private static final DatedRule<Optional<DirectionToWarn>> SECTION_69A =
      DatedRule.of(
          "s69a.response",
          from("2010-01-12", Optional.of(onStandards(false)), asclaSchedule13(", inserting s.69A")),
          from("2011-11-17", Optional.of(onStandards(true)), educationAct2011("s.44")),
          from("2016-04-18", Optional.empty(), adoptionAct("s.2(6)")));

  private static final DatedRule<DirectionToWarn> SECTION_69B =
      DatedRule.of(
          "s69b.response",
          from(
              "2010-01-12",
              new DirectionToWarn(OptionalInt.of(2), OptionalInt.of(7), 10, 5, true),
              asclaSchedule13(", inserting s.69B")));

  static final List<DatedRule<?>> RULES =
      List.of(SECTION_66A, SECTIONS_67_AND_69, SECTION_68, SECTION_69A, SECTION_69B);

  private SecretaryOfState() {}

  static SecretaryOfStateLaw on(LocalDate day, Set<Gate> gateways) {
    return new SecretaryOfStateLaw(
        those(SECTION_66A.on(day, Set.of()), gateways),
        those(SECTIONS_67_AND_69.on(day, Set.of()), gateways),
        those(SECTION_68.on(day, Set.of()), gateways),
        those(SECTIONS_67_AND_69.on(day, Set.of()), gateways),
        SECTION_69A.on(day, Optional.empty()),
        SECTION_69B.on(day));
  }

  /** Those gateways of a scope that exist on the day. */
  private static Set<Gate> those(Set<Gate> scope, Set<Gate> gateways) {
    return scope.stream().filter(gateways::contains).collect(Collectors.toSet());
  }

  private static DirectionToWarn onStandards(boolean mayOrderIt) {
    return new DirectionToWarn(OptionalInt.empty(), OptionalInt.empty(), 10, 5, mayOrderIt);
  }
}
