package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.NoticeLaw;
import org.interventionledger.command.statute.Statute;

/** When each step about a warning notice may be taken, whatever its contents. */
final class NoticeRules {

  private NoticeRules() {}

  static Notice find(String noticeId, LegalPosition position) {
    return position
        .notices()
        .find(noticeId)
        .orElseThrow(() -> new Refused(Refusal.NOTICE_NOT_FOUND, text("id", noticeId)));
  }

  /** One may be given on some ground. */
  static void checkMayGive(LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    checkLawOfNoticesHeld(on);
    StateNoticeRules.checkAuthorityMayGive(position, on);
    var free =
        Ground.ofSection60().stream().filter(ground -> on(ground, position).isEmpty()).findAny();
    if (free.isEmpty()) {
      checkGroundsFree(Ground.ofSection60(), position);
    }
  }

  /** A notice before 18 April 2016 has periods that its text does not choose. */
  private static void checkLawOfNoticesHeld(LocalDate on) {
    if (Statute.on(on).section60().period() instanceof NoticeLaw.Period.WorkingDaysFollowing) {
      throw new Refused(
          Refusal.LAW_OF_THAT_DATE_NOT_HELD,
          date("happenedOn", on),
          date("heldFrom", LocalDate.of(2016, 4, 18)));
    }
  }

  /** No notice on any of these grounds is in force. */
  static void checkGroundsFree(Set<Ground> grounds, LegalPosition position) {
    for (var ground : grounds) {
      on(ground, position).ifPresent(notice -> refuseBecauseOf(ground, notice));
    }
  }

  private static Optional<Notice> on(Ground ground, LegalPosition position) {
    return position
        .notices()
        .all()
        .filter(notice -> notice.isInForce() && notice.given().grounds().contains(ground))
        .findFirst();
  }

  private static void refuseBecauseOf(Ground ground, Notice notice) {
    throw new Refused(
        Refusal.NOTICE_ON_THIS_GROUND_IN_FORCE,
        term("ground", ground),
        date("givenOn", notice.given().givenOn()),
        date("endsOn", notice.given().period().endsOn()));
  }

  static void checkNotWithdrawn(Notice notice) {
    if (notice instanceof Notice.Withdrawn(_, var withdrawal)) {
      throw noLongerInForce(notice, withdrawal.withdrawnOn());
    }
  }

  /** It has not ceased with a notice of the Secretary of State by the day: s.60(4B). */
  private static Refused ceased(Notice notice, SecretaryOfStateWarningNoticeRecorded by) {
    return new Refused(
        Refusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES,
        date("givenOn", notice.given().givenOn()),
        date("since", by.givenOn()),
        text("reference", by.learnt().reference()));
  }

  /** Compliance is judged once, from the day after the last day of the period. */
  static void checkMayAssess(Notice notice, LocalDate on) {
    switch (notice.on(on)) {
      case Notice.Unjudged(var given) -> {
        if (!on.isAfter(given.period().endsOn())) {
          throw Eligibility.periodStillRunning(notice, on);
        }
      }
      case Notice.CompliedWith(_, var assessed) -> throw alreadyAssessed(assessed);
      case Notice.NotCompliedWith(_, var assessed) -> throw alreadyAssessed(assessed);
      case Notice.FollowedByProposal(_, var assessed, _, _) -> throw alreadyAssessed(assessed);
      case Notice.Withdrawn(_, var withdrawal) ->
          throw noLongerInForce(notice, withdrawal.withdrawnOn());
      case Notice.Ceased(_, var by) -> throw ceased(notice, by);
    }
  }

  /** Powers are proposed after the governing body has failed to comply, and each once. */
  static void checkMayPropose(Notice notice, LocalDate on) {
    switch (notice.on(on)) {
      case Notice.Unjudged _ when !on.isAfter(notice.given().period().endsOn()) ->
          throw Eligibility.periodStillRunning(
              Refusal.PROPOSED_BEFORE_THE_PERIOD_ENDED, notice, on);
      case Notice.Unjudged _ -> throw Eligibility.notYetAssessed(notice);
      case Notice.CompliedWith(_, var assessed) ->
          throw new Refused(
              Refusal.GOVERNING_BODY_COMPLIED,
              date("givenOn", notice.given().givenOn()),
              date("assessedOn", assessed.assessedOn()));
      case Notice.NotCompliedWith(_, var assessed) -> Order.check(on, assessed);
      case Notice.FollowedByProposal(_, _, var latest, var powers) -> {
        if (powers.size() == Power.values().length) {
          throw alreadyProposed(notice, powers.keySet());
        }
        Order.check(on, latest);
      }
      case Notice.Withdrawn(_, var withdrawal) ->
          throw noLongerInForce(notice, withdrawal.withdrawnOn());
      case Notice.Ceased(_, var by) -> throw ceased(notice, by);
    }
  }

  static void checkMayWithdraw(Notice notice, LocalDate on) {
    switch (notice.on(on)) {
      case Notice.Unjudged(var given) -> Order.check(on, given);
      case Notice.NotCompliedWith(_, var assessed) -> Order.check(on, assessed);
      case Notice.FollowedByProposal(_, _, var latest, _) -> Order.check(on, latest);
      case Notice.CompliedWith(_, var assessed) ->
          throw noLongerInForce(notice, assessed.assessedOn());
      case Notice.Withdrawn(_, var withdrawal) ->
          throw noLongerInForce(notice, withdrawal.withdrawnOn());
      case Notice.Ceased(_, var by) -> throw ceased(notice, by);
    }
  }

  /** The powers already proposed on a notice. */
  static Set<Power> proposed(Notice notice) {
    return notice instanceof Notice.FollowedByProposal(_, _, _, var powers)
        ? powers.keySet()
        : Set.of();
  }

  static Refused alreadyProposed(Notice notice, Set<Power> powers) {
    return new Refused(
        Refusal.POWERS_ALREADY_PROPOSED,
        date("givenOn", notice.given().givenOn()),
        terms("powers", powers.stream().sorted().collect(Collectors.toList())));
  }

  private static Refused alreadyAssessed(ComplianceAssessed assessed) {
    return new Refused(
        Refusal.COMPLIANCE_ALREADY_ASSESSED,
        date("assessedOn", assessed.assessedOn()),
        term("verdict", assessed.verdict()));
  }

  private static Refused noLongerInForce(Notice notice, LocalDate since) {
    return new Refused(
        Refusal.NOTICE_NO_LONGER_IN_FORCE,
        date("givenOn", notice.given().givenOn()),
        date("since", since));
  }
}
