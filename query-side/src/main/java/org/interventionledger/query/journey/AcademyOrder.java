package org.interventionledger.query.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderEvent;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRecorded;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;

/** An academy order, the steps directed under it, and its revocation. */
public record AcademyOrder(
    AcademyOrderRecorded ordered,
    List<StepsTowardsConversionDirected> steps,
    Optional<AcademyOrderRevoked> revoked) {

  public AcademyOrder {
    steps = List.copyOf(steps);
  }

  static Matters<AcademyOrder> on(Matters<AcademyOrder> orders, AcademyOrderEvent event) {
    return switch (event) {
      case AcademyOrderRecorded made ->
          orders.with(new AcademyOrder(made, List.of(), Optional.empty()));
      case AcademyOrderRevoked made ->
          orders.carriedOn(
              order -> order.isInForce() && !made.revokedOn().isBefore(order.ordered.orderedOn()),
              order -> new AcademyOrder(order.ordered, order.steps, Optional.of(made)));
      case StepsTowardsConversionDirected directed ->
          orders.carriedOn(
              order ->
                  order.isInForce() && !directed.directedOn().isBefore(order.ordered.orderedOn()),
              order -> new AcademyOrder(order.ordered, order.with(directed), order.revoked));
      case SchoolConverted _ -> orders;
    };
  }

  public boolean isInForce() {
    return revoked.isEmpty();
  }

  private List<StepsTowardsConversionDirected> with(StepsTowardsConversionDirected further) {
    return Stream.concat(steps.stream(), Stream.of(further)).toList();
  }
}
