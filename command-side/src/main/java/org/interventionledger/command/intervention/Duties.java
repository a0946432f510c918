package org.interventionledger.command.intervention;

import static org.interventionledger.api.record.FindPosition.Duty.CLOSE_THE_SCHOOL;
import static org.interventionledger.api.record.FindPosition.Duty.FACILITATE_CONVERSION;
import static org.interventionledger.api.record.FindPosition.Duty.ORDER_UNDER_THE_OLD_LAW;
import static org.interventionledger.api.record.FindPosition.Duty.TAKE_DIRECTED_STEPS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.StepsFor;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.statute.AcademyOrderLaw;
import org.interventionledger.command.statute.Statute;

/** What the Secretary of State's acts lay upon the authority as long as they last. */
final class Duties {

  private Duties() {}

  static List<StandingDuty> of(LegalPosition position, LocalDate on) {
    var state = position.state();
    var closure =
        StateEffects.closure(position, on).stream()
            .map(
                used ->
                    new StandingDuty(
                        CLOSE_THE_SCHOOL,
                        used.usedOn(),
                        Optional.of(used.effectiveFrom()),
                        used.provision()));
    return Stream.of(
            state.orderedOn(on).stream().flatMap(order -> ofOrder(order, on)),
            state.stepsOn(on).flatMap(steps -> ofSteps(steps, on)),
            closure)
        .flatMap(duties -> duties)
        .toList();
  }

  private static Stream<StandingDuty> ofOrder(AcademyOrderRecorded order, LocalDate on) {
    var law = Statute.on(on).academyOrders();
    var facilitate =
        Stream.of(order)
            .filter(_ -> law.facilitated() && order.basis() != AcademyOrderBasis.APPLICATION)
            .map(
                _ ->
                    new StandingDuty(
                        FACILITATE_CONVERSION,
                        later(order.orderedOn(), AcademyOrderLaw.facilitatedFrom()),
                        Optional.empty(),
                        new Provision("Academies Act 2010", "s.5B")));
    var saved =
        order.saving().stream()
            .filter(_ -> law.saved())
            .map(
                saving ->
                    new StandingDuty(
                        ORDER_UNDER_THE_OLD_LAW, order.orderedOn(), Optional.empty(), saving));
    return Stream.concat(facilitate, saved);
  }

  private static Stream<StandingDuty> ofSteps(StepsTowardsConversionDirected steps, LocalDate on) {
    return Stream.of(steps)
        .filter(_ -> steps.addressees().contains(StepsFor.LOCAL_AUTHORITY))
        .filter(_ -> !on.isAfter(steps.completeBy()))
        .map(
            _ ->
                new StandingDuty(
                    TAKE_DIRECTED_STEPS,
                    steps.directedOn(),
                    Optional.of(steps.completeBy()),
                    steps.provision()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
