package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_PERIOD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.LAST_DAY_FOR_POWERS;
import static org.interventionledger.api.record.Readership.STATUTORY;

import java.util.stream.Stream;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.query.journey.StateActs;
import org.interventionledger.query.journey.StateNotice;

/** What the Secretary of State's acts make due. */
final class StateDueItems {

  private StateDueItems() {}

  static Stream<Due> of(StateActs state) {
    return state.notices().stream().flatMap(StateDueItems::of);
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

  private static boolean isCompliedWith(StateNotice notice) {
    return notice
        .assessed()
        .filter(made -> made.verdict() == ComplianceVerdict.COMPLIED)
        .isPresent();
  }
}
