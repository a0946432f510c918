package org.interventionledger.query.register;

import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.placement.FindRegister.Standing.NOT_COMPLIED;
import static org.interventionledger.api.placement.FindRegister.Standing.WARNING_NOTICE_RUNNING;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.record.Readership;
import org.interventionledger.query.journey.StateActs;
import org.interventionledger.query.journey.StateNotice;
import org.interventionledger.query.register.Standings.Held;

/** How a school stands in law by the Secretary of State's acts. */
final class StateStandings {

  private StateStandings() {}

  static Stream<Held> of(StateActs state) {
    return state.notices().stream()
        .filter(notice -> notice.withdrawn().isEmpty())
        .flatMap(StateStandings::of);
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
