package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
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
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.PowersProposed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class ProposingPowersTest {

  private final GiveWarningNotice notice = giveNotice("2026-05-01", "2026-05-29");

  @Test
  void powers_are_proposed_after_the_governing_body_failed_to_comply() {
    var propose = propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD);

    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .records(
            propose,
            new PowersProposed(
                URN,
                NORTHMOOR,
                NOTICE,
                day("2026-06-01"),
                propose.powers(),
                day("2026-06-11"),
                propose.reasonable(),
                propose.underAuthority(),
                Provision.eia("s.60(1)(d)").asOn(day("2026-05-01")),
                Preparations.approval("2026-06-01")));
  }

  @Test
  void powers_are_not_proposed_while_the_period_runs() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            propose("2026-05-29", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.PROPOSED_BEFORE_THE_PERIOD_ENDED,
            date("endsOn", day("2026-05-29")),
            number("daysLeft", 1),
            date("from", day("2026-05-30")));
  }

  @Test
  void powers_are_not_proposed_before_compliance_was_judged() {
    Desk.of(COMMUNITY)
        .after(notice)
        .refuses(
            propose("2026-05-30", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.COMPLIANCE_NOT_YET_ASSESSED,
            date("endsOn", day("2026-05-29")));
  }

  @Test
  void powers_are_not_proposed_after_the_governing_body_complied() {
    Desk.of(COMMUNITY)
        .after(notice, assess("2026-05-30", COMPLIED))
        .refuses(
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.GOVERNING_BODY_COMPLIED,
            date("assessedOn", day("2026-05-30")));
  }

  @Test
  void powers_are_not_proposed_on_a_withdrawn_notice() {
    Desk.of(COMMUNITY)
        .after(notice, withdraw("2026-05-20"))
        .refuses(
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.NOTICE_NO_LONGER_IN_FORCE);
  }

  @Test
  void powers_are_not_proposed_before_the_day_of_the_judgement() {
    var failed = Desk.of(COMMUNITY).after(notice, findNotComplied("2026-06-03"));

    failed.refuses(
        propose("2026-06-02", "2026-06-11", INTERIM_EXECUTIVE_BOARD), RecordRefusal.OUT_OF_ORDER);
    failed.accepts(propose("2026-06-03", "2026-06-11", INTERIM_EXECUTIVE_BOARD));
  }

  @Test
  void powers_are_not_proposed_for_a_day_before_the_proposal() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(
            propose("2026-06-03", "2026-06-02", INTERIM_EXECUTIVE_BOARD),
            RecordRefusal.OUT_OF_ORDER,
            text("follows", "givenOn"));
  }

  @Test
  void a_proposal_names_a_power() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .refuses(propose("2026-06-01", "2026-06-11"), LawRefusal.NO_POWER_PROPOSED);
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
        LawRefusal.POWERS_ALREADY_PROPOSED,
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
        LawRefusal.POWER_WINDOW_CLOSED,
        date("lastDay", day("2026-07-29")),
        terms("powers", List.of(SUSPEND_DELEGATED_BUDGET)));
  }

  @Test
  void an_interim_executive_board_may_be_proposed_after_the_window() {
    Desk.of(COMMUNITY)
        .after(notice, findNotComplied("2026-05-30"))
        .accepts(propose("2026-09-01", "2026-09-14", INTERIM_EXECUTIVE_BOARD));
  }
}
