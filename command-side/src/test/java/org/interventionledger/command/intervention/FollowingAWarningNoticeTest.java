package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class FollowingAWarningNoticeTest {

  private final GiveWarningNotice notice = giveNotice("2026-05-01", "2026-05-29");

  @Test
  void service_is_recorded_with_its_proof() {
    var served = serve(HEAD_TEACHER, "2026-05-02");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            served,
            new ServiceOfNoticeRecorded(
                URN, NORTHMOOR, NOTICE, HEAD_TEACHER, day("2026-05-02"), served.method(), served.proof(),
                new Provision("Education Act 1996", "s.572")));
  }

  @Test
  void service_is_refused_before_the_notice_was_given() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            serve(HEAD_TEACHER, "2026-04-30"),
            Refusal.OUT_OF_ORDER,
            date("happenedOn", day("2026-04-30")),
            date("notBefore", day("2026-05-01")),
            text("follows", "WarningNoticeGiven"));
    Desk.of(COMMUNITY).after(notice).accepts(serve(HEAD_TEACHER, "2026-05-01"));
  }

  @Test
  void service_is_refused_for_somebody_whom_the_notice_does_not_name() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            serve(DIOCESAN_AUTHORITY, "2026-05-02"),
            Refusal.RECIPIENT_NOT_ON_THE_NOTICE,
            term("recipient", DIOCESAN_AUTHORITY));
  }

  @Test
  void service_is_recorded_once() {
    Desk.of(COMMUNITY)
        .after(notice, serve(HEAD_TEACHER, "2026-05-02"))
        .refuses(serve(HEAD_TEACHER, "2026-05-02"), Refusal.NOTHING_CHANGED);
  }

  @Test
  void service_is_refused_for_a_notice_that_was_withdrawn() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-04"))
        .refuses(
            serve(HEAD_TEACHER, "2026-05-05"),
            Refusal.NOTICE_NO_LONGER_IN_FORCE,
            date("givenOn", day("2026-05-01")),
            date("since", day("2026-05-04")));
  }

  @Test
  void nothing_follows_a_notice_that_was_not_given() {
    for (var act :
        List.of(
            serve(HEAD_TEACHER, "2026-05-02"), findNotComplied("2026-06-01"), withdraw("2026-06-01"),
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD))) {
      Desk.of(COMMUNITY).refuses(act, Refusal.NOTICE_NOT_FOUND, text("id", NOTICE));
    }
  }

  @Test
  void compliance_is_not_judged_the_day_before_the_period_ends() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            findNotComplied("2026-05-28"), Refusal.COMPLIANCE_PERIOD_STILL_RUNNING, number("daysLeft", 2));
  }

  @Test
  void compliance_is_not_judged_on_the_last_day() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            findNotComplied("2026-05-29"),
            Refusal.COMPLIANCE_PERIOD_STILL_RUNNING,
            date("endsOn", day("2026-05-29")),
            number("daysLeft", 1),
            date("from", day("2026-05-30")));
  }

  @Test
  void compliance_is_judged_from_the_day_after() {
    var assess = findNotComplied("2026-05-30");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            assess,
            new ComplianceAssessed(
                URN, NORTHMOOR, NOTICE, day("2026-05-30"), assess.verdict(), assess.reasons(),
                Provision.eia("s.60(1)(c)")));
  }

  @Test
  void compliance_is_judged_once() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(
            assess("2026-05-31", COMPLIED),
            Refusal.COMPLIANCE_ALREADY_ASSESSED,
            date("assessedOn", day("2026-05-30")));
  }

  @Test
  void compliance_with_a_withdrawn_notice_is_not_judged() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(findNotComplied("2026-05-30"), Refusal.NOTICE_NO_LONGER_IN_FORCE);
  }

  @Test
  void powers_are_proposed_after_the_governing_body_failed_to_comply() {
    var propose = propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD);

    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .records(
            propose,
            new PowersProposed(
                URN, NORTHMOOR, NOTICE, day("2026-06-01"), propose.powers(), day("2026-06-11"),
                propose.reasonable(), propose.underAuthority(), Provision.eia("s.60(1)(d)")));
  }

  @Test
  void powers_are_not_proposed_while_the_period_runs() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            propose("2026-05-29", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            Refusal.COMPLIANCE_PERIOD_STILL_RUNNING);
  }

  @Test
  void powers_are_not_proposed_before_compliance_was_judged() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            propose("2026-05-30", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            Refusal.COMPLIANCE_NOT_YET_ASSESSED,
            date("endsOn", day("2026-05-29")));
  }

  @Test
  void powers_are_not_proposed_after_the_governing_body_complied() {
    Desk.of(COMMUNITY)
        .after(notice, assess("2026-05-30", COMPLIED))
        .refuses(
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            Refusal.GOVERNING_BODY_COMPLIED,
            date("assessedOn", day("2026-05-30")));
  }

  @Test
  void powers_are_not_proposed_on_a_withdrawn_notice() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            Refusal.NOTICE_NO_LONGER_IN_FORCE);
  }

  @Test
  void powers_are_not_proposed_before_the_day_of_the_judgement() {
    var failed = Desk.of(COMMUNITY).after(notice, findNotComplied("2026-06-03"));

    failed.refuses(propose("2026-06-02", "2026-06-11", INTERIM_EXECUTIVE_BOARD), Refusal.OUT_OF_ORDER);
    failed.accepts(propose("2026-06-03", "2026-06-11", INTERIM_EXECUTIVE_BOARD));
  }

  @Test
  void powers_are_not_proposed_for_a_day_before_the_proposal() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(
            propose("2026-06-03", "2026-06-02", INTERIM_EXECUTIVE_BOARD),
            Refusal.OUT_OF_ORDER,
            text("follows", "givenOn"));
  }

  @Test
  void a_proposal_names_a_power() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(propose("2026-06-01", "2026-06-11"), Refusal.NO_POWER_PROPOSED);
  }

  @Test
  void a_power_is_proposed_once_and_another_may_follow() {
    var proposed =
        Desk.of(COMMUNITY)
            .after(
                notice,
                findNotComplied("2026-05-30"),
                propose("2026-06-01", "2026-06-11", ADDITIONAL_GOVERNORS));

    proposed.refuses(
        propose("2026-06-05", "2026-06-15", ADDITIONAL_GOVERNORS),
        Refusal.POWERS_ALREADY_PROPOSED,
        terms("powers", List.of(ADDITIONAL_GOVERNORS)));
    proposed.accepts(propose("2026-06-05", "2026-06-15", INTERIM_EXECUTIVE_BOARD));
  }

  @Test
  void powers_that_lapse_are_proposed_for_the_last_day_of_their_window_at_the_latest() {
    var failed = Desk.of(COMMUNITY).after(notice, findNotComplied("2026-05-30"));

    failed.accepts(propose("2026-06-01", "2026-07-28", SUSPEND_DELEGATED_BUDGET));
    failed.accepts(propose("2026-06-01", "2026-07-29", SUSPEND_DELEGATED_BUDGET));
    failed.refuses(
        propose("2026-06-01", "2026-07-30", SUSPEND_DELEGATED_BUDGET, INTERIM_EXECUTIVE_BOARD),
        Refusal.POWER_WINDOW_CLOSED,
        date("lastDay", day("2026-07-29")),
        terms("powers", List.of(SUSPEND_DELEGATED_BUDGET)));
  }

  @Test
  void an_interim_executive_board_may_be_proposed_after_the_window() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .accepts(propose("2026-09-01", "2026-09-14", INTERIM_EXECUTIVE_BOARD));
  }

  @Test
  void a_notice_is_withdrawn_with_reasons() {
    var withdraw = withdraw("2026-05-20");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            withdraw,
            new WarningNoticeWithdrawn(
                URN, NORTHMOOR, NOTICE, day("2026-05-20"), withdraw.reasons(), Provision.eia("s.60")));
  }

  @Test
  void a_notice_is_withdrawn_at_any_step_but_not_before_it() {
    var failed = Desk.of(COMMUNITY).after(notice, findNotComplied("2026-06-03"));

    failed.refuses(withdraw("2026-06-02"), Refusal.OUT_OF_ORDER);
    failed.accepts(withdraw("2026-06-03"));
    failed
        .after(propose("2026-06-04", "2026-06-14", INTERIM_EXECUTIVE_BOARD))
        .accepts(withdraw("2026-06-05"));
  }

  @Test
  void a_notice_that_was_complied_with_or_withdrawn_is_not_withdrawn() {
    Desk.of(COMMUNITY)
        .after(notice, assess("2026-05-30", COMPLIED))
        .refuses(withdraw("2026-06-01"), Refusal.NOTICE_NO_LONGER_IN_FORCE);
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(withdraw("2026-06-01"), Refusal.NOTICE_NO_LONGER_IN_FORCE);
  }
}
