package org.interventionledger.query.journey;

import static org.interventionledger.api.school.FindSchool.NoticeStanding.CEASED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.COMPLIANCE_PERIOD_RUNNING;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.COMPLIED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.ENDED_BY_CONVERSION;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.NOT_COMPLIED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.NOT_CONFIRMED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.POWERS_PROPOSED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.REPRESENTATIONS_UNDECIDED;
import static org.interventionledger.api.school.FindSchool.NoticeStanding.WITHDRAWN;

import java.time.LocalDate;
import org.interventionledger.api.calendar.CountedPeriod;
import org.interventionledger.api.intervention.AcademyOrderEvent.SchoolConverted;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConfirmedPeriods;
import org.interventionledger.api.intervention.PeriodEvent;
import org.interventionledger.api.intervention.PeriodEvent.PeriodRecalculated;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsDecided;
import org.interventionledger.api.intervention.WarningNoticeEvent.RepresentationsMade;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeDrafted;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeRevised;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.school.FindSchool.NoticeStanding;

/**
 * A warning notice and where it has come to.
 *
 * @param since the day from which it has stood so
 */
public record Notice(WarningNoticeGiven given, NoticeStanding standing, LocalDate since) {

  static Matters<Notice> on(Matters<Notice> notices, WarningNoticeEvent event) {
    return switch (event) {
      case WarningNoticeGiven given ->
          notices.with(new Notice(given, COMPLIANCE_PERIOD_RUNNING, given.givenOn()));
      case ComplianceAssessed assessed -> stands(notices, assessed, standing(assessed.verdict()));
      case PowersProposed proposed -> stands(notices, proposed, POWERS_PROPOSED);
      case WarningNoticeWithdrawn withdrawn -> stands(notices, withdrawn, WITHDRAWN);
      case RepresentationsMade made -> stands(notices, made, REPRESENTATIONS_UNDECIDED);
      case RepresentationsDecided decided ->
          notices.carriedOn(
              notice -> notice.id().equals(decided.noticeId()), notice -> notice.decided(decided));
      case WarningNoticeDrafted _,
          WarningNoticeRevised _,
          WarningNoticeApproved _,
          ServiceOfNoticeRecorded _ ->
          notices;
    };
  }

  /** What becomes of it with a notice of the Secretary of State: an earlier one in force ceases. */
  Notice with(SecretaryOfStateWarningNoticeRecorded states) {
    return switch (standing) {
      case COMPLIANCE_PERIOD_RUNNING, REPRESENTATIONS_UNDECIDED, NOT_COMPLIED, POWERS_PROPOSED ->
          given.givenOn().isAfter(states.givenOn()) ? this : stands(CEASED, states.givenOn());
      case COMPLIED, NOT_CONFIRMED, WITHDRAWN, CEASED, ENDED_BY_CONVERSION -> this;
    };
  }

  /** What becomes of it when the school becomes an academy. */
  Notice with(SchoolConverted became) {
    return switch (standing) {
      case COMPLIANCE_PERIOD_RUNNING, REPRESENTATIONS_UNDECIDED, NOT_COMPLIED, POWERS_PROPOSED ->
          stands(ENDED_BY_CONVERSION, became.convertedOn());
      case COMPLIED, NOT_CONFIRMED, WITHDRAWN, CEASED, ENDED_BY_CONVERSION -> this;
    };
  }

  public String id() {
    return given.noticeId();
  }

  private static Matters<Notice> stands(
      Matters<Notice> notices, WarningNoticeEvent event, NoticeStanding standing) {
    return notices.carriedOn(
        notice -> notice.id().equals(event.noticeId()),
        notice -> notice.stands(standing, event.happenedOn()));
  }

  /** A confirmed notice has a compliance period of its own from the day of its confirmation. */
  private Notice decided(RepresentationsDecided decided) {
    return decided
        .confirmed()
        .map(it -> new Notice(it.of(given), COMPLIANCE_PERIOD_RUNNING, decided.decidedOn()))
        .orElseGet(() -> stands(NOT_CONFIRMED, decided.decidedOn()));
  }

  /** Its period as it was counted again, where the recalculation is about it. */
  Notice on(PeriodEvent event) {
    return switch (event) {
      case PeriodRecalculated again when again.about().equals(id()) ->
          again.window().map(window -> recounted(again.period(), window)).orElse(this);
      case PeriodRecalculated _ -> this;
    };
  }

  private Notice recounted(CountedPeriod again, PowerWindow window) {
    var period = given.period().until(again.endsOn());
    return new Notice(new ConfirmedPeriods(period, again, window).of(given), standing, since);
  }

  /** A further notice of proposed powers leaves it as it has stood since the first. */
  private Notice stands(NoticeStanding next, LocalDate day) {
    return standing == next ? this : new Notice(given, next, day);
  }

  private static NoticeStanding standing(ComplianceVerdict verdict) {
    return switch (verdict) {
      case COMPLIED -> COMPLIED;
      case NOT_COMPLIED -> NOT_COMPLIED;
    };
  }
}
