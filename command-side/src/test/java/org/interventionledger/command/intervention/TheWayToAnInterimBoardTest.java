package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.ConsentDecision.REFUSED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;

import java.util.List;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.ApplyForInterimBoard;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class TheWayToAnInterimBoardTest {

  private final Desk inCategory =
      Desk.of(COMMUNITY).after(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES));
  private final Desk consulted = inCategory.after(consult("2026-05-01", "2026-05-15"));
  private final Desk appliedFor = consulted.after(apply("2026-05-20"));
  private final Desk warned = Desk.of(COMMUNITY).after(giveNotice("2026-05-01", "2026-05-29"));

  @Test
  void every_step_is_refused_for_an_academy() {
    for (var step :
        List.of(
            consult("2026-05-01", "2026-05-15"),
            apply("2026-05-20"),
            decide("2026-06-10", CONSENTED),
            establish("2026-06-15", "2026-06-22"))) {
      Desk.of(ACADEMY).refuses(step, LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    }
  }

  @Test
  void consultation_may_come_before_the_school_is_eligible() {
    Desk.of(COMMUNITY).accepts(consult("2026-05-01", "2026-05-15"));
  }

  @Test
  void consultation_includes_the_governing_body() {
    Desk.of(COMMUNITY)
        .refuses(
            consult("2026-05-01", "2026-05-15", DIOCESAN_AUTHORITY),
            LawRefusal.CONSULTEE_MISSING,
            terms("recipients", List.of(GOVERNING_BODY)));
  }

  @Test
  void consultation_includes_the_diocese_of_a_church_school() {
    Desk.of(VOLUNTARY_AIDED)
        .refuses(
            consult("2026-05-01", "2026-05-15"),
            LawRefusal.CONSULTEE_MISSING,
            terms("recipients", List.of(DIOCESAN_AUTHORITY)));
    Desk.of(VOLUNTARY_AIDED)
        .accepts(consult("2026-05-01", "2026-05-15", GOVERNING_BODY, DIOCESAN_AUTHORITY));
  }

  @Test
  void consultation_does_not_close_before_it_opened() {
    Desk.of(COMMUNITY)
        .recordedOn("2026-05-16")
        .refuses(consult("2026-05-15", "2026-05-14"), RecordRefusal.OUT_OF_ORDER);
    Desk.of(COMMUNITY).accepts(consult("2026-05-15", "2026-05-15"));
  }

  @Test
  void consent_is_applied_for_only_where_the_school_is_eligible() {
    Desk.of(COMMUNITY)
        .after(consult("2026-05-01", "2026-05-15"))
        .refuses(
            apply("2026-05-20"),
            LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION,
            text("gateways", "s.60, s.60A, s.60B, s.61, s.62"));
  }

  @Test
  void a_category_opens_the_way_on_the_day_of_the_chief_inspectors_notice() {
    var noticed =
        Desk.of(COMMUNITY)
            .recordedOn("2026-04-25")
            .after(
                consult("2026-04-01", "2026-04-10"),
                inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES));

    noticed.refuses(apply("2026-04-19"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
    noticed.accepts(apply("2026-04-20"));
    noticed.accepts(apply("2026-04-21"));
  }

  @Test
  void a_later_report_that_says_so_closes_the_way_on_the_day_it_is_published() {
    var outOfCategory =
        consulted.recordedOn("2026-11-01").after(inspection("2026-09-15", "2026-10-20", NONE));

    outOfCategory.accepts(apply("2026-10-19"));
    outOfCategory.refuses(apply("2026-10-20"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
    outOfCategory.refuses(apply("2026-10-21"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void an_earlier_report_that_is_recorded_late_closes_nothing() {
    inCategory
        .after(consult("2026-05-01", "2026-05-15"), inspection("2022-03-01", "2022-04-04", NONE))
        .accepts(apply("2026-05-20"));
  }

  @Test
  void a_warning_notice_opens_nothing_while_its_period_runs() {
    var consultedToo = warned.after(consult("2026-05-10", "2026-05-20"));

    consultedToo.refuses(
        apply("2026-05-29"), LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING, number("daysLeft", 1));
    consultedToo.refuses(apply("2026-05-30"), LawRefusal.COMPLIANCE_NOT_YET_ASSESSED);
  }

  @Test
  void a_warning_notice_opens_the_way_with_the_proposal_of_this_very_power() {
    var failed = warned.after(consult("2026-05-10", "2026-05-20"), findNotComplied("2026-05-30"));

    failed.refuses(
        apply("2026-06-02"),
        LawRefusal.POWER_NOT_YET_PROPOSED,
        terms("powers", List.of(INTERIM_EXECUTIVE_BOARD)));
    failed
        .after(propose("2026-06-01", "2026-06-11", ADDITIONAL_GOVERNORS))
        .refuses(apply("2026-06-02"), LawRefusal.POWER_NOT_YET_PROPOSED);
    failed
        .after(propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD))
        .accepts(apply("2026-06-02"));
  }

  @Test
  void a_withdrawn_notice_opens_nothing() {
    warned
        .after(
            findNotComplied("2026-05-30"),
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            consult("2026-06-01", "2026-06-10"),
            withdraw("2026-06-12"))
        .refuses(apply("2026-06-15"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void section_65_has_no_two_month_limit() {
    warned
        .after(
            findNotComplied("2026-05-30"),
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            consult("2026-06-01", "2026-06-10"))
        .accepts(apply("2026-11-02"));
  }

  @Test
  void consent_is_applied_for_after_consultation() {
    inCategory.refuses(
        apply("2026-05-20"),
        LawRefusal.NOT_CONSULTED,
        terms("recipients", List.of(GOVERNING_BODY)));
    consulted.refusesCiting(
        "Education and Inspections Act 2006, s.65(2)",
        apply("2026-05-14"),
        LawRefusal.CONSULTATION_CLOSED_ON_A_LATER_DAY,
        date("closedOn", day("2026-05-15")));
    consulted.accepts(apply("2026-05-15"));
  }

  @Test
  void consent_is_applied_for_once_until_it_is_decided() {
    appliedFor.refuses(
        apply("2026-05-21"),
        LawRefusal.CONSENT_STILL_AWAITED,
        date("appliedOn", day("2026-05-20")));
    appliedFor.refuses(consult("2026-05-21", "2026-05-25"), LawRefusal.CONSENT_STILL_AWAITED);
  }

  @Test
  void a_decision_follows_an_application() {
    consulted.refuses(decide("2026-06-10", CONSENTED), LawRefusal.CONSENT_NOT_APPLIED_FOR);
    appliedFor.refuses(decide("2026-05-19", CONSENTED), RecordRefusal.OUT_OF_ORDER);
    appliedFor.accepts(decide("2026-05-20", CONSENTED));
  }

  @Test
  void consent_is_given_once() {
    var consented = appliedFor.after(decide("2026-06-10", CONSENTED));

    consented.refuses(
        decide("2026-06-11", REFUSED),
        LawRefusal.CONSENT_ALREADY_GIVEN,
        text("reference", "IEB-26-014"));
    consented.refuses(apply("2026-06-11"), LawRefusal.CONSENT_ALREADY_GIVEN);
    consented.refuses(consult("2026-06-11", "2026-06-12"), LawRefusal.CONSENT_ALREADY_GIVEN);
  }

  @Test
  void after_a_refusal_another_application_may_be_made() {
    var refused = appliedFor.after(decide("2026-06-10", REFUSED));

    refused.refuses(decide("2026-06-11", CONSENTED), LawRefusal.CONSENT_NOT_APPLIED_FOR);
    refused.refuses(apply("2026-06-09"), RecordRefusal.OUT_OF_ORDER);
    refused.accepts(apply("2026-06-10"));
    refused.accepts(consult("2026-06-11", "2026-06-25"));
    refused.after(apply("2026-06-15")).accepts(decide("2026-07-01", CONSENTED));
  }

  @Test
  void the_proposed_start_is_not_before_the_application() {
    var draft = apply("2026-05-20");

    consulted.refuses(
        new ApplyForInterimBoard(
            draft.urn(),
            draft.appliedOn(),
            day("2026-05-19"),
            draft.proposedMembers(),
            draft.reasons(),
            draft.underAuthority()),
        RecordRefusal.OUT_OF_ORDER);
  }
}
