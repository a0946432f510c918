package org.interventionledger.query.register;

import static org.interventionledger.api.placement.FindRegister.Standing.ACADEMY_ORDER_MADE;
import static org.interventionledger.api.placement.FindRegister.Standing.BECAME_AN_ACADEMY;
import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.placement.FindRegister.Standing.INTERIM_BOARD_IN_PLACE;
import static org.interventionledger.api.placement.FindRegister.Standing.NOT_COMPLIED;
import static org.interventionledger.api.placement.FindRegister.Standing.WARNING_NOTICE_RUNNING;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.AcademyOrder;
import org.interventionledger.query.journey.StateActs;
import org.interventionledger.query.journey.StateNotice;
import org.interventionledger.query.journey.StatePowers;
import org.interventionledger.query.register.Standings.Held;

/** How a school stands in law by the Secretary of State's acts. */
final class StateStandings {

  private StateStandings() {}

  static Stream<Held> of(StateActs state) {
    var coasting =
        state.coasting().stream()
            .filter(school -> school.ended().isEmpty())
            .map(
                school ->
                    new Held(
                        ELIGIBLE_FOR_INTERVENTION,
                        school.notified().notifiedOn(),
                        Readership.STATUTORY));
    var ordered =
        state.orders().stream()
            .filter(AcademyOrder::isInForce)
            .map(
                order ->
                    new Held(
                        ACADEMY_ORDER_MADE, order.ordered().orderedOn(), Readership.STATUTORY));
    var notices =
        state.notices().stream()
            .filter(notice -> notice.withdrawn().isEmpty())
            .flatMap(StateStandings::of);
    var board =
        state.powers().used().stream()
            .filter(used -> used.ended().isEmpty())
            .map(StatePowers.Used::use)
            .filter(use -> use.power() == SecretaryOfStatePower.INTERIM_BOARD)
            .map(
                use ->
                    new Held(
                        INTERIM_BOARD_IN_PLACE,
                        use.effectiveFrom(),
                        use.endsOn(),
                        Readership.STATUTORY));
    return Stream.of(notices, coasting, ordered, board).flatMap(held -> held);
  }

  /** Nothing else holds of a school that became an academy, and anybody may know that it did. */
  static List<Held> converted(StateActs state) {
    return state.converted().stream()
        .map(became -> new Held(BECAME_AN_ACADEMY, became.convertedOn(), Readership.INSPECTION))
        .toList();
  }

  private static Stream<Held> of(StateNotice notice) {
    if (notice.proposed().isPresent()) {
      return notice.proposed().stream()
          .map(made -> new Held(ELIGIBLE_FOR_INTERVENTION, made.givenOn(), Readership.STATUTORY));
    }
    return notice
        .assessed()
        .map(
            made ->
                Stream.of(made)
                    .filter(judged -> judged.verdict() == ComplianceVerdict.NOT_COMPLIED)
                    .map(
                        judged ->
                            new Held(NOT_COMPLIED, judged.assessedOn(), Readership.STATUTORY)))
        .orElseGet(
            () ->
                Stream.of(
                    new Held(
                        WARNING_NOTICE_RUNNING, notice.given().givenOn(), Readership.STATUTORY)));
  }
}
