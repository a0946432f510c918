package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.answer;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.correction;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.outcome;
import static org.interventionledger.command.intervention.Drafts.post;
import static org.interventionledger.command.intervention.Drafts.preWarn;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.putRight;
import static org.interventionledger.command.intervention.Drafts.refer;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.intervention.WarningNoticeEvent.ComplianceAssessed;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class CorrectingTheLadderTest {

  private final Desk warned = Desk.of(COMMUNITY).after(giveNotice("2026-05-01", "2026-05-29"));
  private final Desk failed = warned.after(findNotComplied("2026-05-30"));
  private final Desk boardInPlace =
      Desk.of(COMMUNITY)
          .after(
              inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
              consult("2026-05-01", "2026-05-15"),
              apply("2026-05-20"),
              decide("2026-06-10", CONSENTED),
              establish("2026-06-15", "2026-06-22"));

  @Test
  void what_is_put_in_the_place_of_an_entry_is_decided_without_it() {
    var right = assess("2026-05-30", COMPLIED);

    failed.records(
        putRight(3, "2026-06-02", right),
        new InterventionEntryCorrected(
            URN,
            NORTHMOOR,
            correction(3, "2026-06-02"),
            Optional.of(
                new ComplianceAssessed(
                    URN,
                    NORTHMOOR,
                    NOTICE,
                    day("2026-05-30"),
                    COMPLIED,
                    right.reasons(),
                    Optional.of(new Shown(List.of(), right.shownBy().note())),
                    Provision.eia("s.60(1)(c)").asOn(day("2026-05-01"))))));
  }

  @Test
  void what_is_put_in_its_place_counts_from_then_on() {
    failed
        .after(putRight(3, "2026-06-02", assess("2026-05-30", COMPLIED)))
        .refuses(
            propose("2026-06-03", "2026-06-13", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.GOVERNING_BODY_COMPLIED);
  }

  @Test
  void an_entry_that_is_struck_out_counts_no_more() {
    warned
        .after(strikeOut(2, "2026-05-04"))
        .accepts(giveNotice(NOTICE, "2026-05-05", "2026-06-05", SAFETY_THREATENED));
    failed
        .after(strikeOut(3, "2026-06-02"))
        .refuses(
            propose("2026-06-03", "2026-06-13", INTERIM_EXECUTIVE_BOARD),
            LawRefusal.COMPLIANCE_NOT_YET_ASSESSED);
  }

  @Test
  void what_is_put_in_its_place_meets_the_law_like_any_act() {
    failed.refuses(
        putRight(3, "2026-06-02", assess("2026-05-29", COMPLIED)),
        LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING);
  }

  @Test
  void is_refused_for_an_entry_that_is_not_on_record() {
    warned.refuses(strikeOut(3, "2026-05-04"), RecordRefusal.ENTRY_NOT_FOUND, number("entries", 3));
  }

  @Test
  void is_refused_for_an_entry_that_was_put_right_and_open_for_what_took_its_place() {
    var corrected = failed.after(putRight(3, "2026-06-02", assess("2026-05-31", COMPLIED)));

    corrected.refuses(
        strikeOut(3, "2026-06-03"),
        RecordRefusal.ENTRY_ALREADY_CORRECTED,
        number("correctedBy", 4));
    corrected.accepts(putRight(4, "2026-06-03", findNotComplied("2026-05-30")));
    corrected
        .after(strikeOut(4, "2026-06-03"))
        .refuses(strikeOut(5, "2026-06-04"), RecordRefusal.ENTRY_ALREADY_CORRECTED);
  }

  @Test
  void is_refused_for_a_replacement_of_another_kind() {
    failed.refuses(
        putRight(3, "2026-06-02", withdraw("2026-05-30")),
        RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND,
        text("type", "ComplianceAssessed"),
        text("replacementType", "WarningNoticeWithdrawn"));
    failed.refuses(
        putRight(3, "2026-06-02", strikeOut(2, "2026-05-30")),
        RecordRefusal.REPLACEMENT_OF_ANOTHER_KIND);
  }

  @Test
  void is_refused_when_it_would_say_the_same() {
    failed.refuses(
        putRight(3, "2026-06-02", findNotComplied("2026-05-30")), RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void is_refused_for_a_notice_while_its_steps_stand() {
    failed.refuses(
        strikeOut(2, "2026-06-02"),
        RecordRefusal.LATER_ENTRIES_REST_ON_IT,
        number("later", 3),
        text("laterType", "ComplianceAssessed"));
    failed.after(strikeOut(3, "2026-06-02")).accepts(strikeOut(2, "2026-06-02"));
    warned
        .after(post(HEAD_TEACHER, "2026-05-01", "2026-05-02"))
        .refuses(strikeOut(2, "2026-05-04"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void service_may_be_put_right_at_any_time() {
    warned
        .after(post(HEAD_TEACHER, "2026-05-01", "2026-05-02"), findNotComplied("2026-05-30"))
        .accepts(putRight(3, "2026-06-02", post(HEAD_TEACHER, "2026-05-01", "2026-05-03")));
  }

  @Test
  void is_refused_for_what_freed_the_ground_of_a_later_notice() {
    var second = giveNotice("notice-2", "2026-06-10", "2026-07-10", SAFETY_THREATENED);

    warned
        .after(withdraw("2026-05-20"), second)
        .refuses(strikeOut(3, "2026-06-11"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    warned
        .after(assess("2026-05-30", COMPLIED), second)
        .refuses(strikeOut(3, "2026-06-11"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void steps_to_a_board_are_put_right_from_the_latest_backwards() {
    for (var entry = 0; entry < 4; entry++) {
      boardInPlace.refuses(strikeOut(entry, "2026-06-20"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    }
    boardInPlace.after(strikeOut(4, "2026-06-20")).accepts(strikeOut(3, "2026-06-20"));
  }

  @Test
  void a_proposal_is_not_put_right_under_an_application_that_rests_on_it() {
    failed
        .after(
            propose("2026-06-01", "2026-06-11", INTERIM_EXECUTIVE_BOARD),
            consult("2026-06-01", "2026-06-10"),
            apply("2026-06-12"))
        .refuses(strikeOut(4, "2026-06-15"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }

  @Test
  void an_inspection_that_opened_nothing_is_put_right_at_any_time() {
    boardInPlace
        .after(inspection("2022-03-01", "2022-04-04", NONE))
        .accepts(strikeOut(5, "2026-06-20"));
  }

  @Test
  void a_board_keeps_its_number_when_its_establishment_is_put_right() {
    var right = establish("2026-06-16", "2026-06-22");

    boardInPlace.records(
        putRight(4, "2026-06-20", right),
        new InterventionEntryCorrected(
            URN,
            NORTHMOOR,
            correction(4, "2026-06-20"),
            Optional.of(
                new InterimBoardEstablished(
                    URN,
                    NORTHMOOR,
                    1,
                    right.noticeGivenOn(),
                    right.constitutedFrom(),
                    right.endsOn(),
                    right.members(),
                    right.chair(),
                    right.copies(),
                    right.reasons(),
                    right.underAuthority(),
                    Provision.eia("s.62"),
                    Optional.empty(),
                    Provision.eia("s.65(1)").asOn(right.noticeGivenOn()),
                    Preparations.approval(right.noticeGivenOn().toString())))));
  }

  @Test
  void the_number_of_a_board_that_was_struck_out_is_not_given_again() {
    var second = establish("2026-06-25", "2026-06-26");

    boardInPlace
        .after(strikeOut(4, "2026-06-20"))
        .records(
            second,
            new InterimBoardEstablished(
                URN,
                NORTHMOOR,
                2,
                second.noticeGivenOn(),
                second.constitutedFrom(),
                second.endsOn(),
                second.members(),
                second.chair(),
                second.copies(),
                second.reasons(),
                second.underAuthority(),
                Provision.eia("s.62"),
                Optional.empty(),
                Provision.eia("s.65(1)").asOn(second.noticeGivenOn()),
                Preparations.approval(second.noticeGivenOn().toString())));
  }

  @Test
  void pre_warnings_and_referrals_are_put_right_from_the_latest_backwards() {
    Desk.of(COMMUNITY)
        .after(
            preWarn("p-1", "2026-02-02", "2026-02-16"),
            answer("p-1", "2026-02-10", PreWarningOutcome.SATISFACTORY_RESPONSE),
            preWarn("p-2", "2026-03-02", "2026-03-16"))
        .refuses(strikeOut(1, "2026-03-03"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    Desk.of(ACADEMY)
        .after(refer("r-1", "2026-05-01"), outcome("r-1", "2026-06-01"))
        .refuses(strikeOut(0, "2026-06-02"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    Desk.of(ACADEMY)
        .after(refer("r-1", "2026-05-01"), outcome("r-1", "2026-06-01"), refer("r-2", "2026-06-02"))
        .refuses(strikeOut(1, "2026-06-03"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
  }
}
