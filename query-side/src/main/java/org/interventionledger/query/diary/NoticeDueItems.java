package org.interventionledger.query.diary;

import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_PERIOD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_TO_ASSESS;
import static org.interventionledger.api.record.FindDiary.What.LAST_DAY_FOR_POWERS;
import static org.interventionledger.api.record.Readership.STATUTORY;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.query.journey.Notice;

/** What a warning notice waits for, on each side of the end of its compliance period. */
final class NoticeDueItems {

  private NoticeDueItems() {}

  static Stream<Due> of(Notice notice) {
    return switch (notice.standing()) {
      case COMPLIANCE_PERIOD_RUNNING ->
          Stream.of(endOfPeriod(notice), assessment(notice), lastDayForPowers(notice));
      case NOT_COMPLIED, POWERS_PROPOSED -> Stream.of(lastDayForPowers(notice));
      case COMPLIED,
          REPRESENTATIONS_UNDECIDED,
          NOT_CONFIRMED,
          WITHDRAWN,
          CEASED,
          ENDED_BY_CONVERSION ->
          Stream.empty();
    };
  }

  private static Due endOfPeriod(Notice notice) {
    var period = notice.given().period();
    return due(notice, COMPLIANCE_PERIOD_ENDS, period.endsOn())
        .shownUntil(period.endsOn())
        .by(period.provision());
  }

  private static Due assessment(Notice notice) {
    var period = notice.given().period();
    var dayAfter = period.endsOn().plusDays(1);
    return due(notice, COMPLIANCE_TO_ASSESS, dayAfter).shownFrom(dayAfter).by(period.provision());
  }

  /**
   * In the diary while the window is open: before it no power can be used, after it none any more.
   */
  private static Due lastDayForPowers(Notice notice) {
    var window = notice.given().window();
    return due(notice, LAST_DAY_FOR_POWERS, window.lastDay())
        .shownFrom(window.opensOn())
        .shownUntil(window.lastDay())
        .by(window.provision());
  }

  private static Due due(Notice notice, What what, LocalDate day) {
    return new Due(
        what, notice.id(), day, STATUTORY, Words.WARNING_NOTICE.of(notice.given().givenOn()));
  }
}
