package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.statute.StateAct;
import org.interventionledger.command.statute.StatePowerScope;

/** What the Academies Act 2010 of a day knows of orders, and in which order they come. */
final class AcademyOrderRules {

  private AcademyOrderRules() {}

  static void checkMayOrder(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateAct.ACADEMY_ORDER_BY_POWER.check(on);
    position
        .state()
        .orderedOn(on)
        .ifPresent(
            order -> {
              throw new Refused(
                  LawRefusal.ACADEMY_ORDER_IN_FORCE,
                  date("orderedOn", order.orderedOn()),
                  term("basis", order.basis()),
                  text("reference", order.learnt().reference()));
            });
  }

  static void checkBasis(RecordAcademyOrder order) {
    StateAct.of(order.basis()).check(order.orderedOn());
    switch (order.basis()) {
      case APPLICATION -> {}
      case POWER ->
          checkGateway(
              order,
              StatePowerScope.ofAcademyOrder(order.orderedOn()),
              LawRefusal.ACADEMY_ORDER_NEEDS_A_GATEWAY);
      case DUTY ->
          checkGateway(
              order,
              StatePowerScope.ofAcademyOrderByDuty(order.orderedOn()),
              LawRefusal.DUTY_ONLY_FOR_A_CATEGORY);
    }
  }

  private static void checkGateway(
      RecordAcademyOrder order, Set<EligibleUnder> gateways, Refusal otherwise) {
    if (order.under().filter(gateways::contains).isEmpty()) {
      throw new Refused(
          otherwise,
          date("happenedOn", order.orderedOn()),
          term("basis", order.basis()),
          term("instead", AcademyOrderBasis.POWER),
          terms("gateways", new TreeSet<>(gateways)));
    }
  }

  /** What is done about an order follows one that is in force. */
  static void checkOrdered(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    if (position.state().orderedOn(on).isEmpty()) {
      throw new Refused(LawRefusal.NO_ACADEMY_ORDER_IN_FORCE, date("happenedOn", on));
    }
  }

  static void checkMayRevoke(LegalPosition position, Particulars school, LocalDate on) {
    StateAct.REVOCATION.check(on);
    checkOrdered(position, school, on);
  }

  static void checkMayDirect(LegalPosition position, Particulars school, LocalDate on) {
    StateAct.STEPS.check(on);
    checkOrdered(position, school, on);
  }

  static void checkMayConvert(LegalPosition position, Particulars school, LocalDate on) {
    StateAct.CONVERSION.check(on);
    checkOrdered(position, school, on);
  }
}
