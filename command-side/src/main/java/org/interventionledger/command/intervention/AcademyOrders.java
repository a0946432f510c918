package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordDirectedSteps;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordRevocationOfAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.InterventionEvent;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.AcademyOrderLaw;
import org.interventionledger.command.statute.StateAct;

/**
 * Academy orders and what becomes of them: Academies Act 2010, ss.4 to 6. The day of each act
 * decides.
 */
final class AcademyOrders {

  private AcademyOrders() {}

  static List<InterventionEvent> decide(
      AcademyOrderCommand command, LegalPosition position, Acting acting, Particulars school) {
    Telling.check(command.learnt(), command.happenedOn(), acting);
    return List.of(
        switch (command) {
          case RecordAcademyOrder order -> order(order, position, acting, school);
          case RecordRevocationOfAcademyOrder revoked -> revoke(revoked, position, acting, school);
          case RecordDirectedSteps steps -> direct(steps, position, acting, school);
          case RecordConversion converted -> convert(converted, position, acting, school);
        });
  }

  private static AcademyOrderRecorded order(
      RecordAcademyOrder order, LegalPosition position, Acting acting, Particulars school) {
    AcademyOrderRules.checkBasis(order);
    AcademyOrderRules.checkMayOrder(position, school, order.orderedOn());
    return new AcademyOrderRecorded(
        order.urn(),
        acting.officer().authority(),
        order.orderedOn(),
        order.basis(),
        order.under(),
        order.consultation(),
        order.copies(),
        order.learnt(),
        order.basis() == AcademyOrderBasis.DUTY
            ? Optional.of(AcademyOrderLaw.saving())
            : Optional.empty(),
        StateAct.of(order.basis()).provision().asOn(order.orderedOn()));
  }

  private static AcademyOrderRevoked revoke(
      RecordRevocationOfAcademyOrder revoked,
      LegalPosition position,
      Acting acting,
      Particulars school) {
    AcademyOrderRules.checkMayRevoke(position, school, revoked.revokedOn());
    return new AcademyOrderRevoked(
        revoked.urn(),
        acting.officer().authority(),
        revoked.revokedOn(),
        revoked.learnt(),
        StateAct.REVOCATION.provision().asOn(revoked.revokedOn()));
  }

  private static StepsTowardsConversionDirected direct(
      RecordDirectedSteps steps, LegalPosition position, Acting acting, Particulars school) {
    AcademyOrderRules.checkMayDirect(position, school, steps.directedOn());
    if (steps.addressees().isEmpty()) {
      throw new Refused(
          LawRefusal.NOBODY_DIRECTED, terms("addressees", List.of(StepsFor.values())));
    }
    Order.check(steps.completeBy(), steps.directedOn(), "directedOn");
    return new StepsTowardsConversionDirected(
        steps.urn(),
        acting.officer().authority(),
        steps.directedOn(),
        steps.addressees(),
        steps.steps(),
        steps.completeBy(),
        steps.learnt(),
        StateAct.STEPS.provision().asOn(steps.directedOn()));
  }

  private static SchoolConverted convert(
      RecordConversion converted, LegalPosition position, Acting acting, Particulars school) {
    AcademyOrderRules.checkMayConvert(position, school, converted.convertedOn());
    if (converted.successor().equals(converted.urn())) {
      throw new Refused(
          RecordRefusal.SUCCESSOR_IS_THE_SCHOOL_ITSELF, text("successor", converted.successor()));
    }
    return new SchoolConverted(
        converted.urn(),
        acting.officer().authority(),
        converted.convertedOn(),
        converted.successor(),
        converted.arrangements(),
        position.state().orderedOn(converted.convertedOn()).orElseThrow().orderedOn(),
        converted.learnt(),
        StateAct.CONVERSION.provision().asOn(converted.convertedOn()));
  }
}
