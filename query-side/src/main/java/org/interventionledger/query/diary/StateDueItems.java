package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_PERIOD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.LAST_DAY_FOR_POWERS;
import static org.interventionledger.api.record.FindDiary.What.SCHOOL_TO_CLOSE;
import static org.interventionledger.api.record.FindDiary.What.SECRETARY_OF_STATES_BOARD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.STEPS_TOWARDS_CONVERSION;
import static org.interventionledger.api.record.Readership.STATUTORY;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderEvent.StepsTowardsConversionDirected;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.query.journey.AcademyOrder;
import org.interventionledger.query.journey.StateActs;
import org.interventionledger.query.journey.StateNotice;

/** What the Secretary of State's acts make due. */
final class StateDueItems {

  private StateDueItems() {}

  static Stream<Due> of(StateActs state) {
    var powers =
        state.powers().used().stream()
            .filter(used -> used.ended().isEmpty())
            .flatMap(used -> of(used.use()));
    var steps =
        state.orders().stream()
            .filter(AcademyOrder::isInForce)
            .flatMap(order -> order.steps().stream())
            .map(StateDueItems::of);
    return Stream.of(state.notices().stream().flatMap(StateDueItems::of), powers, steps)
        .flatMap(items -> items);
  }

  private static Stream<Due> of(StateNotice notice) {
    if (notice.withdrawn().isPresent() || isCompliedWith(notice)) {
      return Stream.empty();
    }
    var subject = Words.STATE_NOTICE.of(notice.given().givenOn());
    var period = notice.given().period();
    var window = notice.given().window();
    var ends =
        new Due(COMPLIANCE_PERIOD_ENDS, notice.id(), period.endsOn(), STATUTORY, subject)
            .shownUntil(period.endsOn())
            .by(period.provision());
    var lastDay =
        new Due(LAST_DAY_FOR_POWERS, notice.id(), window.lastDay(), STATUTORY, subject)
            .shownFrom(window.opensOn())
            .shownUntil(window.lastDay())
            .by(window.provision());
    return Stream.of(ends, lastDay);
  }

  private static Stream<Due> of(PowerOfSecretaryOfStateUsed use) {
    var about = use.power().section() + " of " + use.usedOn();
    return switch (use.power()) {
      case DIRECT_CLOSURE ->
          Stream.of(
              new Due(
                      SCHOOL_TO_CLOSE,
                      about,
                      use.effectiveFrom(),
                      STATUTORY,
                      Words.CLOSURE_DIRECTION.of(use.usedOn()))
                  .by(use.provision()));
      case INTERIM_BOARD ->
          use.endsOn().stream()
              .map(
                  ends ->
                      new Due(
                              SECRETARY_OF_STATES_BOARD_ENDS,
                              about,
                              ends,
                              STATUTORY,
                              Words.STATE_BOARD.of(use.usedOn()))
                          .by(use.provision()));
      case REQUIRE_ARRANGEMENTS, APPOINT_GOVERNORS -> Stream.empty();
    };
  }

  /** The authority is told of no completion: what was directed stays due until its day. */
  private static Due of(StepsTowardsConversionDirected steps) {
    return new Due(
            STEPS_TOWARDS_CONVERSION,
            "steps of " + steps.directedOn() + " by " + steps.completeBy(),
            steps.completeBy(),
            STATUTORY,
            Words.STEPS.of(steps.directedOn()))
        .shownUntil(steps.completeBy())
        .by(steps.provision());
  }

  private static boolean isCompliedWith(StateNotice notice) {
    return notice
        .assessed()
        .filter(made -> made.verdict() == ComplianceVerdict.COMPLIED)
        .isPresent();
  }
}
