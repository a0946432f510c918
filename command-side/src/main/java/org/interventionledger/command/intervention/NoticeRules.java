package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.api.terms.Provision.eia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.command.acting.Order;
import org.interventionledger.command.statute.NoticeLaw.Steps;

/** When each step about a warning notice may be taken, whatever its contents. */
final class NoticeRules {

  private NoticeRules() {}

  static Notice find(String noticeId, LegalPosition position) {
    return position
        .notices()
        .find(noticeId)
        .orElseThrow(() -> new Refused(RecordRefusal.NOTICE_NOT_FOUND, text("id", noticeId)));
  }

  /**
   * Part 4 reaches the school, and a notice of the Secretary of State does not bar the authority's.
   */
  static void checkMayGive(
      NoticeSection section, LegalPosition position, Particulars school, LocalDate on) {
    Eligibility.checkReach(school);
    StateNoticeRules.checkAuthorityMayGive(LawOfNotices.of(section, on), position, on);
  }

  /** The draft is approved, and no notice on its grounds is in force. */
  static Draft.Approved checkMayGive(
      Draft draft, LegalPosition position, Particulars school, LocalDate on) {
    checkMayGive(draft.text().section(), position, school, on);
    var approved = NoticeDrafts.approved(draft);
    Order.check(on, approved.approved());
    checkGroundsFree(approved.text().grounds(), position);
    return approved;
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
        .filter(notice -> notice.isInForce() && notice.given().text().grounds().contains(ground))
        .findFirst();
  }

  private static String section(Notice notice) {
    return notice.given().text().section().provision().place();
  }

  /** By the section of the notice that is in force. */
  private static void refuseBecauseOf(Ground ground, Notice notice) {
    var rule = LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
    throw Refused.byRule(
        rule,
        rule.citation(eia(section(notice) + "(1) and (2)")),
        term("ground", ground),
        date("givenOn", notice.given().givenOn()),
        date("endsOn", notice.given().period().endsOn()));
  }

  static void checkNotWithdrawn(Notice notice, LocalDate on) {
    if (notice instanceof Notice.Withdrawn(_, var withdrawal)) {
      throw noLongerInForce(notice, withdrawal.withdrawnOn(), on);
    }
  }

  /** It has not ceased with a notice of the Secretary of State by the day: s.60(4B). */
  private static Refused ceased(Notice notice, SecretaryOfStateWarningNoticeRecorded by) {
    return new Refused(
        LawRefusal.NOTICE_CEASED_WITH_THE_SECRETARY_OF_STATES,
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
      case Notice.Confirmed(var given, _, var decided) -> {
        Order.check(on, decided);
        if (!on.isAfter(given.period().endsOn())) {
          throw Eligibility.periodStillRunning(notice, on);
        }
      }
      case Notice.Contested _,
          Notice.NotConfirmed _,
          Notice.CompliedWith _,
          Notice.NotCompliedWith _,
          Notice.FollowedByProposal _,
          Notice.Withdrawn _,
          Notice.Ceased _ ->
          throw noLongerOpen(notice.on(on), on);
    }
  }

  /** Why a notice is past the step that comes after it was given, or not yet there. */
  static Refused noLongerOpen(Notice notice, LocalDate on) {
    return switch (notice) {
      case Notice.Contested(_, var made) ->
          Refused.byRule(
              LawRefusal.REPRESENTATIONS_UNDECIDED,
              LawOfNotices.ofRepresentations(notice),
              date("madeOn", made.madeOn()),
              term("to", made.to()));
      case Notice.Confirmed(_, var made, _) ->
          new Refused(
              RecordRefusal.REPRESENTATIONS_ALREADY_MADE,
              date("madeOn", made.madeOn()),
              term("to", made.to()));
      case Notice.NotConfirmed(_, var decided) ->
          Refused.byRule(
              LawRefusal.NOTICE_NOT_CONFIRMED,
              LawOfNotices.ofRepresentations(notice),
              date("decidedOn", decided.decidedOn()),
              term("by", decided.by()));
      case Notice.CompliedWith(_, var assessed) -> alreadyAssessed(assessed);
      case Notice.NotCompliedWith(_, var assessed) -> alreadyAssessed(assessed);
      case Notice.FollowedByProposal(_, var assessed, _, _) -> alreadyAssessed(assessed);
      case Notice.Withdrawn(_, var withdrawal) ->
          noLongerInForce(notice, withdrawal.withdrawnOn(), on);
      case Notice.Ceased(_, var by) -> ceased(notice, by);
      case Notice.Unjudged _ -> Eligibility.notYetAssessed(notice, on);
    };
  }

  /** Powers are proposed after the governing body has failed to comply, and each once. */
  static void checkMayPropose(Notice notice, LocalDate on) {
    switch (notice.on(on)) {
      case Notice.Unjudged _ when !on.isAfter(notice.given().period().endsOn()) ->
          throw Eligibility.periodStillRunning(
              LawRefusal.PROPOSED_BEFORE_THE_PERIOD_ENDED, notice, on);
      case Notice.Confirmed(var given, _, _) when !on.isAfter(given.period().endsOn()) ->
          throw Eligibility.periodStillRunning(
              LawRefusal.PROPOSED_BEFORE_THE_PERIOD_ENDED, notice, on);
      case Notice.Unjudged _, Notice.Confirmed _ -> throw Eligibility.notYetAssessed(notice, on);
      case Notice.Contested _, Notice.NotConfirmed _ -> throw noLongerOpen(notice.on(on), on);
      case Notice.CompliedWith(_, var assessed) ->
          throw LawOfNotices.refused(
              LawRefusal.GOVERNING_BODY_COMPLIED,
              notice,
              on,
              Steps::failedToComply,
              date("givenOn", notice.given().givenOn()),
              date("assessedOn", assessed.assessedOn()));
      case Notice.NotCompliedWith(_, var assessed) -> Order.check(on, assessed);
      case Notice.FollowedByProposal(_, _, var latest, var powers) -> {
        if (powers.keySet().containsAll(LawOfNotices.on(notice, on).mindedTo())) {
          throw alreadyProposed(notice, powers.keySet(), on);
        }
        Order.check(on, latest);
      }
      case Notice.Withdrawn(_, var withdrawal) ->
          throw noLongerInForce(notice, withdrawal.withdrawnOn(), on);
      case Notice.Ceased(_, var by) -> throw ceased(notice, by);
    }
  }

  static void checkMayWithdraw(Notice notice, LocalDate on) {
    switch (notice.on(on)) {
      case Notice.Unjudged(var given) -> Order.check(on, given);
      case Notice.Contested(_, var made) -> Order.check(on, made);
      case Notice.Confirmed(_, _, var decided) -> Order.check(on, decided);
      case Notice.NotConfirmed _ -> throw noLongerOpen(notice, on);
      case Notice.NotCompliedWith(_, var assessed) -> Order.check(on, assessed);
      case Notice.FollowedByProposal(_, _, var latest, _) -> Order.check(on, latest);
      case Notice.CompliedWith(_, var assessed) ->
          throw noLongerInForce(notice, assessed.assessedOn(), on);
      case Notice.Withdrawn(_, var withdrawal) ->
          throw noLongerInForce(notice, withdrawal.withdrawnOn(), on);
      case Notice.Ceased(_, var by) -> throw ceased(notice, by);
    }
  }

  /** The powers already proposed on a notice. */
  static Set<Power> proposed(Notice notice) {
    return notice instanceof Notice.FollowedByProposal(_, _, _, var powers)
        ? powers.keySet()
        : Set.of();
  }

  static Refused alreadyProposed(Notice notice, Set<Power> powers, LocalDate on) {
    return LawOfNotices.refused(
        LawRefusal.POWERS_ALREADY_PROPOSED,
        notice,
        on,
        Steps::powersProposed,
        date("givenOn", notice.given().givenOn()),
        terms("powers", powers.stream().sorted().collect(Collectors.toList())));
  }

  private static Refused alreadyAssessed(ComplianceAssessed assessed) {
    return Refused.byRule(
        LawRefusal.COMPLIANCE_ALREADY_ASSESSED,
        assessed.provision().toString(),
        date("assessedOn", assessed.assessedOn()),
        term("verdict", assessed.verdict()));
  }

  /** By the section under which it was given. */
  private static Refused noLongerInForce(Notice notice, LocalDate since, LocalDate on) {
    return LawOfNotices.refused(
        LawRefusal.NOTICE_NO_LONGER_IN_FORCE,
        notice,
        on,
        _ -> eia(section(notice) + "(1)"),
        date("givenOn", notice.given().givenOn()),
        date("since", since));
  }
}
