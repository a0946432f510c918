package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.post;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.ServiceOfNoticeRecorded;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeWithdrawn;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class ServingAndWithdrawingAWarningNoticeTest {

  private final GiveWarningNotice notice = giveNotice("2026-05-01", "2026-05-29");

  @Test
  void service_is_recorded_with_its_proof() {
    var served = post(HEAD_TEACHER, "2026-05-01", "2026-05-02");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            served,
            new ServiceOfNoticeRecorded(
                URN,
                NORTHMOOR,
                NOTICE,
                HEAD_TEACHER,
                day("2026-05-02"),
                Optional.of(served.timeOfDay()),
                served.method(),
                served.posted(),
                new Shown(List.of(), served.shownBy().note()),
                Optional.empty(),
                new Provision("Education Act 1996", "s.572").asOn(day("2026-05-02"))));
  }

  @Test
  void service_is_refused_before_the_notice_was_given() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            serve(HEAD_TEACHER, "2026-04-30"),
            RecordRefusal.OUT_OF_ORDER,
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
            RecordRefusal.RECIPIENT_NOT_ON_THE_NOTICE,
            term("recipient", DIOCESAN_AUTHORITY));
  }

  @Test
  void service_is_recorded_once() {
    Desk.of(COMMUNITY)
        .after(notice, post(HEAD_TEACHER, "2026-05-01", "2026-05-02"))
        .refuses(post(HEAD_TEACHER, "2026-05-01", "2026-05-02"), RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void service_is_refused_for_a_notice_that_was_withdrawn() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-04"))
        .refuses(
            post(HEAD_TEACHER, "2026-05-01", "2026-05-05"),
            LawRefusal.NOTICE_NO_LONGER_IN_FORCE,
            date("givenOn", day("2026-05-01")),
            date("since", day("2026-05-04")));
  }

  @Test
  void nothing_follows_a_notice_that_was_not_given() {
    for (var act :
        List.of(
            post(HEAD_TEACHER, "2026-05-01", "2026-05-02"),
            findNotComplied("2026-06-01"),
            withdraw("2026-06-01"),
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD))) {
      Desk.of(COMMUNITY).refuses(act, RecordRefusal.NOTICE_NOT_FOUND, text("id", NOTICE));
    }
  }

  @Test
  void a_notice_is_withdrawn_with_reasons() {
    var withdraw = withdraw("2026-05-20");

    Desk.of(COMMUNITY)
        .after(notice)
        .records(
            withdraw,
            new WarningNoticeWithdrawn(
                URN,
                NORTHMOOR,
                NOTICE,
                day("2026-05-20"),
                withdraw.reasons(),
                Provision.eia("s.60").asOn(day("2026-05-01")),
                Preparations.approval("2026-05-20")));
  }

  @Test
  void a_notice_is_withdrawn_at_any_step_but_not_before_it() {
    var failed = Desk.of(COMMUNITY).after(notice, findNotComplied("2026-06-03"));

    failed.refuses(withdraw("2026-06-02"), RecordRefusal.OUT_OF_ORDER);
    failed.accepts(withdraw("2026-06-03"));
    failed
        .after(propose("2026-06-04", "2026-06-14", INTERIM_EXECUTIVE_BOARD))
        .accepts(withdraw("2026-06-05"));
  }

  @Test
  void a_notice_that_was_complied_with_or_withdrawn_is_not_withdrawn() {
    Desk.of(COMMUNITY)
        .after(notice, assess("2026-05-30", COMPLIED))
        .refuses(withdraw("2026-06-01"), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(withdraw("2026-06-01"), LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
  }
}
