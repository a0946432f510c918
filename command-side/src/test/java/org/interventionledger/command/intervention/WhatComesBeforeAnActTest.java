package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.PreconditionKind.DELEGATED_AUTHORITY;
import static org.interventionledger.api.intervention.PreconditionKind.EQUALITY_DUTY;
import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

class WhatComesBeforeAnActTest {

  private static final Desk BARE = Desk.of(COMMUNITY).unprepared();

  @Test
  void a_notice_without_anything_on_record_first_is_refused_and_says_what_is_missing_and_where_the_law_is() {
    BARE.refuses(
        giveNotice("2026-05-01", "2026-05-29"),
        Refusal.PRECONDITION_NOT_RECORDED,
        term("step", StatutoryStep.WARNING_NOTICE),
        terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS)),
        text(
            "provisions",
            "Equality Act 2010, s.149; Local Government Acts 1972 and 2000, ss.101 and 9E; SI 2014/2095, reg. 7"),
        date("happenedOn", day("2026-05-01")));
  }

  @Test
  void what_is_on_record_is_not_asked_for_again() {
    BARE.after(before("2026-04-30", EQUALITY_DUTY), before("2026-04-30", REASONS))
        .refuses(
            giveNotice("2026-05-01", "2026-05-29"),
            Refusal.PRECONDITION_NOT_RECORDED,
            terms("missing", List.of(DELEGATED_AUTHORITY)),
            text("provisions", "Local Government Acts 1972 and 2000, ss.101 and 9E"));
  }

  @Test
  void it_is_dated_before_the_act_or_on_its_day() {
    var notice = giveNotice("2026-05-01", "2026-05-29");

    prepared("2026-04-30").accepts(notice);
    prepared("2026-05-01").accepts(notice);
    prepared("2026-05-02").recordedOn("2026-05-02").refuses(notice, Refusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void what_names_one_notice_does_not_count_for_another() {
    var forAnother =
        BARE.after(
            named("n-9", EQUALITY_DUTY), named("n-9", DELEGATED_AUTHORITY), named("n-9", REASONS));
    var forThis =
        BARE.after(
            named(NOTICE, EQUALITY_DUTY), named(NOTICE, DELEGATED_AUTHORITY), named(NOTICE, REASONS));

    forAnother.refuses(giveNotice("2026-05-01", "2026-05-29"), Refusal.PRECONDITION_NOT_RECORDED);
    forThis.accepts(giveNotice("2026-05-01", "2026-05-29"));
  }

  @Test
  void what_came_before_one_notice_does_not_come_before_the_next() {
    prepared("2026-04-30")
        .after(giveNotice("n-1", "2026-05-01", "2026-05-29", SAFETY_THREATENED))
        .refuses(
            giveNotice("n-2", "2026-05-04", "2026-06-01", BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE),
            Refusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void a_fact_that_a_notice_rests_on_is_put_right_after_the_notice() {
    prepared("2026-04-30")
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refuses(
            strikeOut(0, "2026-05-02"), Refusal.LATER_ENTRIES_REST_ON_IT, number("entry", 0), number("later", 3));
    prepared("2026-04-30").accepts(strikeOut(0, "2026-05-02"));
  }

  @Test
  void a_board_is_not_established_without_it_either() {
    var consented =
        BARE.after(
            inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
            consult("2026-05-01", "2026-05-15"),
            apply("2026-05-18"),
            decide("2026-06-01", CONSENTED));

    consented.refuses(
        establish("2026-06-02", "2026-06-08"),
        Refusal.PRECONDITION_NOT_RECORDED,
        term("step", StatutoryStep.INTERIM_EXECUTIVE_BOARD));
    consented
        .after(
            Preparations.before(StatutoryStep.INTERIM_EXECUTIVE_BOARD, day("2026-06-02"))
                .toArray(RecordPrecondition[]::new))
        .accepts(establish("2026-06-02", "2026-06-08"));
  }

  @Test
  void the_law_comes_first() {
    BARE.refuses(
        new NoticeDraft("2026-05-01", "2026-05-29").withoutActionRequired().written(),
        Refusal.NO_ACTION_REQUIRED);
  }

  @Test
  void the_position_says_what_would_open_the_act() {
    var unprepared = new Journey(COMMUNITY).positionOn("2026-05-01");

    assertThat(unprepared.barred())
        .filteredOn(act -> act.why().refusal() == Refusal.PRECONDITION_NOT_RECORDED)
        .singleElement()
        .satisfies(
            act ->
                assertThat(act.why().facts())
                    .contains(terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS))));
  }

  private static Desk prepared(String on) {
    return BARE.after(before(on, EQUALITY_DUTY), before(on, DELEGATED_AUTHORITY), before(on, REASONS));
  }

  private static RecordPrecondition before(String on, PreconditionKind kind) {
    return new PreconditionDraft(on).of(kind).noted("Minute 12 of the panel").written();
  }

  private static RecordPrecondition named(String notice, PreconditionKind kind) {
    return new PreconditionDraft("2026-04-30").of(kind).about(notice).noted("Minute 12 of the panel").written();
  }
}
