package org.interventionledger.query.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWithdrawalRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.school.FindSchool.StateAct;
import org.interventionledger.api.school.FindSchool.StateMatter;
import org.interventionledger.query.journey.StateActs;

/** The acts of the Secretary of State that bear on a school. */
final class StateParts {

  private StateParts() {}

  static List<StateAct> of(StateActs state) {
    return Stream.of(notices(state), intentions(state)).flatMap(acts -> acts).toList();
  }

  private static Stream<StateAct> notices(StateActs state) {
    return state.notices().stream()
        .map(
            notice ->
                new StateAct(
                    StateMatter.WARNING_NOTICE,
                    Optional.of(notice.id()),
                    notice.given().givenOn(),
                    notice.withdrawn().map(SecretaryOfStateWithdrawalRecorded::withdrawnOn)));
  }

  private static Stream<StateAct> intentions(StateActs state) {
    return state.freezes().stream()
        .map(
            freeze ->
                act(
                    StateMatter.INTENTION,
                    freeze.intention().happenedOn(),
                    freeze.release().map(ReleaseOfFreezeRecorded::happenedOn)));
  }

  private static StateAct act(StateMatter matter, LocalDate on, Optional<LocalDate> until) {
    return new StateAct(matter, Optional.empty(), on, until);
  }
}
