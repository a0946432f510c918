package org.interventionledger.command.intervention;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.command.calendar.Counting;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.NoticeLaw.Period;
import org.interventionledger.command.statute.Statute;

/** The periods of a warning notice, with their arithmetic. */
final class NoticePeriods {

  /**
   * What runs from the day a notice is given.
   *
   * @param counted the arithmetic in working days, where the law counts so
   */
  record Running(CompliancePeriod period, Optional<CountedPeriod> counted, PowerWindow window) {}

  private NoticePeriods() {}

  /** From the day the notice is given, which also picks the law. */
  static Running from(LocalDate givenOn, NoticeText text, NoticeLaw law, Counting counting) {
    return switch (law.period()) {
      case Period.AsSpecified _ -> {
        var ends = text.complyBy().orElseThrow();
        yield running(law, givenOn, ends, Optional.empty(), place(law, "(4)(c)"), givenOn);
      }
      case Period.WorkingDaysFollowing(var number) -> {
        var counted = counting.workingDays().following(givenOn, number, place(law, "(10)"));
        yield running(
            law, givenOn, counted.endsOn(), Optional.of(counted), place(law, "(10)"), givenOn);
      }
    };
  }

  /** From the day a notice of the old law is confirmed. */
  static ConfirmedPeriods confirmed(
      WarningNoticeGiven notice, LocalDate confirmedOn, NoticeLaw law, Counting counting) {
    var number = law.representations().orElseThrow().workingDaysIfConfirmed();
    var counted = counting.workingDays().following(confirmedOn, number, place(law, "(10)"));
    var running =
        running(
            law,
            confirmedOn,
            counted.endsOn(),
            Optional.of(counted),
            place(law, "(10)"),
            notice.givenOn());
    return new ConfirmedPeriods(running.period(), counted, running.window());
  }

  /** The initial period of a notice as it would be counted now. */
  static CountedPeriod initialAgain(WarningNoticeGiven notice, NoticeLaw law, Counting counting) {
    return from(notice.givenOn(), notice.text(), law, counting).counted().orElseThrow();
  }

  /** When powers may be used that follow a period that ends on a day. */
  static PowerWindow window(WarningNoticeGiven notice, NoticeLaw law, LocalDate ends) {
    return Statute.on(notice.givenOn()).window(law.gate(), ends);
  }

  private static Running running(
      NoticeLaw law,
      LocalDate begins,
      LocalDate ends,
      Optional<CountedPeriod> counted,
      Provision provision,
      LocalDate lawOf) {
    var period = new CompliancePeriod(begins, ends, DAYS.between(begins, ends), provision);
    return new Running(period, counted, Statute.on(lawOf).window(law.gate(), ends));
  }

  private static Provision place(NoticeLaw law, String subsection) {
    return Provision.eia(law.gate().section() + subsection);
  }
}
