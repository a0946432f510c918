package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.PreconditionKind.DELEGATED_AUTHORITY;
import static org.interventionledger.api.intervention.PreconditionKind.EQUALITY_DUTY;
import static org.interventionledger.api.intervention.PreconditionKind.REASONS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.interventionledger.api.intervention.PreconditionCommand.RecordPrecondition;
import org.interventionledger.api.intervention.PreconditionKind;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.junit.jupiter.api.Test;

class WhatComesBeforeAnActTest {

  private static final NoticeDraft DRAFT = new NoticeDraft("2026-05-01", "2026-05-29");
  private static final Desk BARE = Desk.of(COMMUNITY).unprepared().after(DRAFT.drafted());

  @Test
  void no_notice_is_approved_without_anything_on_record_and_what_is_missing_is_said_with_its_law() {
    BARE.refuses(
        DRAFT.approval(),
        LawRefusal.PRECONDITION_NOT_RECORDED,
        term("step", StatutoryStep.WARNING_NOTICE),
        terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS)),
        text(
            "provisions",
            "Equality Act 2010, s.149; Local Government Acts 1972 and 2000, ss.101 and 9E; SI"
                + " 2014/2095, reg. 7"),
        date("happenedOn", day("2026-05-01")));
  }

  @Test
  void what_is_on_record_is_not_asked_for_again() {
    BARE.after(before("2026-04-30", EQUALITY_DUTY), before("2026-04-30", REASONS))
        .refuses(
            DRAFT.approval(),
            LawRefusal.PRECONDITION_NOT_RECORDED,
            terms("missing", List.of(DELEGATED_AUTHORITY)),
            text("provisions", "Local Government Acts 1972 and 2000, ss.101 and 9E"));
  }

  @Test
  void it_is_dated_before_the_act_or_on_its_day() {
    prepared("2026-04-30").accepts(DRAFT.approval());
    prepared("2026-05-01").accepts(DRAFT.approval());
    prepared("2026-05-02")
        .recordedOn("2026-05-02")
        .refuses(DRAFT.approval(), LawRefusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void the_equality_duty_is_asked_for_since_it_is_law() {
    var before = new NoticeDraft("2011-04-04", "2011-05-29").ofTheOldLaw();
    var since = new NoticeDraft("2011-04-05", "2011-05-29").ofTheOldLaw();
    var desk = Desk.of(COMMUNITY).unprepared();

    desk.after(before.drafted())
        .refuses(
            before.approval(),
            LawRefusal.PRECONDITION_NOT_RECORDED,
            terms("missing", List.of(DELEGATED_AUTHORITY, REASONS)));
    desk.after(since.drafted())
        .refuses(
            since.approval(),
            LawRefusal.PRECONDITION_NOT_RECORDED,
            terms("missing", List.of(EQUALITY_DUTY, DELEGATED_AUTHORITY, REASONS)));
  }

  @Test
  void reasons_are_asked_for_by_the_ledger_before_they_are_by_the_law() {
    var ledgers = "Ledger rule: reasons are on record before a decision";

    refusedForWantOfReasons("2012-05-28", RecordRefusal.REASONS_NOT_ON_RECORD, ledgers);
    refusedForWantOfReasons("2014-08-05", RecordRefusal.REASONS_NOT_ON_RECORD, ledgers);
    refusedForWantOfReasons(
        "2014-08-06", LawRefusal.PRECONDITION_NOT_RECORDED, "SI 2014/2095, reg. 7");
  }

  private static void refusedForWantOfReasons(String on, Refusal refusal, String citation) {
    var draft = new NoticeDraft(on, "2026-05-29").ofTheOldLaw();
    var desk =
        Desk.of(COMMUNITY)
            .unprepared()
            .after(draft.drafted(), before(on, EQUALITY_DUTY), before(on, DELEGATED_AUTHORITY));

    desk.refusesCiting(citation, draft.approval(), refusal, terms("missing", List.of(REASONS)));
    desk.after(before(on, REASONS)).accepts(draft.approval());
  }

  @Test
  void what_names_one_notice_does_not_count_for_another() {
    var forAnother =
        BARE.after(
            named("n-9", EQUALITY_DUTY), named("n-9", DELEGATED_AUTHORITY), named("n-9", REASONS));
    var forThis =
        BARE.after(
            named(NOTICE, EQUALITY_DUTY),
            named(NOTICE, DELEGATED_AUTHORITY),
            named(NOTICE, REASONS));

    forAnother.refuses(DRAFT.approval(), LawRefusal.PRECONDITION_NOT_RECORDED);
    forThis.accepts(DRAFT.approval());
  }

  @Test
  void what_came_before_one_notice_does_not_come_before_the_next() {
    var second = new NoticeDraft("2026-05-04", "2026-06-01").named("n-2");

    prepared("2026-04-30")
        .after(DRAFT.approval(), second.drafted())
        .refuses(second.approval(), LawRefusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void a_revised_text_is_another_decision() {
    var revised = new NoticeDraft("2026-05-02", "2026-06-12");

    prepared("2026-04-30")
        .after(DRAFT.approval(), revised.revision())
        .refuses(revised.approval(), LawRefusal.PRECONDITION_NOT_RECORDED);
  }

  @Test
  void a_fact_that_an_approval_rests_on_is_put_right_after_the_approval() {
    prepared("2026-04-30")
        .after(DRAFT.approval())
        .refuses(
            strikeOut(1, "2026-05-02"),
            RecordRefusal.LATER_ENTRIES_REST_ON_IT,
            number("entry", 1),
            number("later", 4));
    prepared("2026-04-30").accepts(strikeOut(1, "2026-05-02"));
  }

  @Test
  void the_law_comes_first() {
    var empty = new NoticeDraft("2026-05-01", "2026-05-29").withoutActionRequired();

    Desk.of(COMMUNITY)
        .unprepared()
        .after(empty.drafted())
        .refuses(empty.approval(), LawRefusal.NO_ACTION_REQUIRED);
  }

  private static Desk prepared(String on) {
    return BARE.after(
        before(on, EQUALITY_DUTY), before(on, DELEGATED_AUTHORITY), before(on, REASONS));
  }

  private static RecordPrecondition before(String on, PreconditionKind kind) {
    return new PreconditionDraft(on).of(kind).noted("Minute 12 of the panel").written();
  }

  private static RecordPrecondition named(String notice, PreconditionKind kind) {
    return new PreconditionDraft("2026-04-30")
        .of(kind)
        .about(notice)
        .noted("Minute 12 of the panel")
        .written();
  }
}
