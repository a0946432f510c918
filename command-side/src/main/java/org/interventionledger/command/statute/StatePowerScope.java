package org.interventionledger.command.statute;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.command.statute.AcademyOrderLaw.Order;

/** Which gateways the Secretary of State's powers can rest on, in the words of what is recorded. */
public final class StatePowerScope {

  private StatePowerScope() {}

  /** The sections on which a power can be used on a day. */
  public static Set<EligibleUnder> of(SecretaryOfStatePower power, LocalDate on) {
    var law = Statute.on(on).secretaryOfState();
    return sections(
        switch (power) {
          case REQUIRE_ARRANGEMENTS -> law.arrangements().stream();
          case APPOINT_GOVERNORS -> law.additionalGovernors().stream();
          case DIRECT_CLOSURE -> law.closure().stream();
          case INTERIM_BOARD -> law.interimBoard().stream();
        });
  }

  /** The sections on which an academy order may be made, and need not be: AA 2010, s.4(1)(b). */
  public static Set<EligibleUnder> ofAcademyOrder(LocalDate on) {
    var law = Statute.on(on).academyOrders();
    return sections(law.byGate().keySet().stream().filter(gate -> law.order(gate) == Order.MAY));
  }

  /** Those on which it must be made: Academies Act 2010, s.4(A1). */
  public static Set<EligibleUnder> ofAcademyOrderByDuty(LocalDate on) {
    var law = Statute.on(on).academyOrders();
    return sections(law.byGate().keySet().stream().filter(gate -> law.order(gate) == Order.MUST));
  }

  private static Set<EligibleUnder> sections(Stream<Gate> gates) {
    return gates.map(StatePowerScope::section).collect(toCollection(TreeSet::new));
  }

  private static EligibleUnder section(Gate gate) {
    return switch (gate) {
      case WARNING_NOTICE -> EligibleUnder.SECTION_60;
      case PAY_AND_CONDITIONS_NOTICE -> EligibleUnder.SECTION_60A;
      case COASTING -> EligibleUnder.SECTION_60B;
      case SIGNIFICANT_IMPROVEMENT -> EligibleUnder.SECTION_61;
      case SPECIAL_MEASURES -> EligibleUnder.SECTION_62;
    };
  }
}
