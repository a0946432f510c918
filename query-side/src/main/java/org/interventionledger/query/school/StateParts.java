package org.interventionledger.query.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.AcademyOrderEvent.AcademyOrderRevoked;
import org.interventionledger.api.intervention.CoastingEvent.CoastingEnded;
import org.interventionledger.api.intervention.DirectionEvent.DirectionAnswered;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.school.FindSchool.StateAct;
import org.interventionledger.api.school.StateMatter;
import org.interventionledger.query.journey.Direction;
import org.interventionledger.query.journey.StateActs;
import org.interventionledger.query.journey.StatePowers;

/** The acts of the Secretary of State that bear on a school. */
final class StateParts {

  private StateParts() {}

  static List<StateAct> of(StateActs state, List<Direction> directions) {
    return Stream.of(
            notices(state),
            powers(state.powers()),
            directions.stream().map(StateParts::direction),
            state.coasting().stream()
                .map(
                    school ->
                        act(
                            StateMatter.COASTING,
                            school.notified().notifiedOn(),
                            school.ended().map(CoastingEnded::endedOn))),
            state.orders().stream()
                .map(
                    order ->
                        act(
                            StateMatter.ACADEMY_ORDER,
                            order.ordered().orderedOn(),
                            order.revoked().map(AcademyOrderRevoked::revokedOn))),
            conversion(state))
        .flatMap(acts -> acts)
        .toList();
  }

  private static Stream<StateAct> notices(StateActs state) {
    return state.notices().stream()
        .map(
            notice ->
                new StateAct(
                    StateMatter.WARNING_NOTICE,
                    Optional.of(notice.id()),
                    notice.given().givenOn(),
                    notice.withdrawn().map(SecretaryOfStateWithdrawalRecorded::withdrawnOn),
                    Optional.empty()));
  }

  /** It is at an end once it was answered; what was agreed or ordered then is in the diary. */
  private static StateAct direction(Direction direction) {
    return new StateAct(
        StateMatter.DIRECTION_TO_WARN,
        Optional.of(direction.id()),
        direction.given().directedOn(),
        direction.answer().map(DirectionAnswered::answeredOn),
        Optional.empty());
  }

  private static Stream<StateAct> powers(StatePowers powers) {
    var intentions =
        powers.freezes().stream()
            .map(
                freeze ->
                    act(
                        StateMatter.INTENTION,
                        freeze.intention().happenedOn(),
                        freeze.release().map(ReleaseOfFreezeRecorded::happenedOn)));
    var takenOver =
        powers.takenOver().stream()
            .map(
                over ->
                    act(
                        StateMatter.TAKEOVER_OF_INTERIM_BOARD,
                        over.takenOverOn(),
                        Optional.empty()));
    var directed =
        powers.directed().stream()
            .map(
                direction ->
                    act(
                        StateMatter.DIRECTION_ON_INTERIM_BOARD,
                        direction.directedOn(),
                        Optional.empty()));
    return Stream.of(intentions, powers.used().stream().map(StateParts::used), takenOver, directed)
        .flatMap(acts -> acts);
  }

  private static StateAct used(StatePowers.Used used) {
    var use = used.use();
    var ends = used.ended().map(PowerOfSecretaryOfStateEnded::endedOn).or(use::endsOn);
    return switch (use.power()) {
      case DIRECT_CLOSURE ->
          act(matter(use.power()), use.usedOn(), ends.or(() -> Optional.of(use.effectiveFrom())));
      case REQUIRE_ARRANGEMENTS, APPOINT_GOVERNORS, INTERIM_BOARD ->
          act(matter(use.power()), use.effectiveFrom(), ends);
    };
  }

  private static StateMatter matter(SecretaryOfStatePower power) {
    return switch (power) {
      case REQUIRE_ARRANGEMENTS -> StateMatter.REQUIRED_ARRANGEMENTS;
      case APPOINT_GOVERNORS -> StateMatter.ADDITIONAL_GOVERNORS;
      case DIRECT_CLOSURE -> StateMatter.CLOSURE_DIRECTION;
      case INTERIM_BOARD -> StateMatter.INTERIM_BOARD;
    };
  }

  private static Stream<StateAct> conversion(StateActs state) {
    return state.converted().stream()
        .map(
            became ->
                new StateAct(
                    StateMatter.CONVERSION,
                    Optional.empty(),
                    became.convertedOn(),
                    Optional.empty(),
                    Optional.of(became.successor())));
  }

  private static StateAct act(StateMatter matter, LocalDate on, Optional<LocalDate> until) {
    return new StateAct(matter, Optional.empty(), on, until, Optional.empty());
  }
}
