package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.SuspensionEmergency.GROSS_INCOMPETENCE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.school.EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.PUPIL_REFERRAL_UNIT;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.strikeOut;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.PowerDrafts.SUSPENSION;
import static org.interventionledger.command.intervention.PowerDrafts.boardFrom;
import static org.interventionledger.command.intervention.PowerDrafts.giveSuspensionNotice;
import static org.interventionledger.command.intervention.PowerDrafts.review;
import static org.interventionledger.command.intervention.PowerDrafts.revoke;
import static org.interventionledger.command.intervention.PowerDrafts.suspend;
import static org.interventionledger.command.intervention.PowerDrafts.tellSecretaryOfState;
import static org.interventionledger.command.intervention.PowerDrafts.warnedAndProposed;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.BudgetCommand.GiveNoticeOfSuspension;
import org.interventionledger.api.intervention.BudgetCommand.SuspendDelegatedBudget;
import org.interventionledger.api.intervention.Copy;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class SuspendingADelegatedBudgetTest {

  private final Desk proposed =
      Desk.of(COMMUNITY)
          .after(warnedAndProposed(SUSPEND_DELEGATED_BUDGET))
          .after(tellSecretaryOfState("2026-06-09", SUSPEND_DELEGATED_BUDGET));
  private final Desk inCategory =
      Desk.of(COMMUNITY)
          .after(
              inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
              tellSecretaryOfState("2026-05-11", SUSPEND_DELEGATED_BUDGET));

  @Test
  void is_refused_for_an_academy_and_without_a_gateway() {
    Desk.of(ACADEMY)
        .refuses(suspend("2026-06-11", "2026-06-12"), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
    Desk.of(COMMUNITY)
        .refuses(suspend("2026-06-11", "2026-06-12"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
    Desk.of(ACADEMY)
        .refuses(
            giveSuspensionNotice("2026-06-11", "2026-07-12"), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void counts_from_the_receipt_of_the_notice_at_both_ends_of_the_two_months() {
    proposed.refuses(
        suspend("2026-06-09", "2026-06-10"), LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY);
    proposed.accepts(suspend("2026-06-10", "2026-06-11"));
    proposed.accepts(suspend("2026-07-27", "2026-07-28"));
    proposed.accepts(suspend("2026-07-28", "2026-07-29"));
    proposed.refuses(
        suspend("2026-07-29", "2026-07-30"),
        LawRefusal.TIME_FOR_POWER_HAS_PASSED,
        date("lastDay", day("2026-07-29")));
    inCategory.accepts(suspend("2027-07-29", "2027-07-30"));
  }

  @Test
  void is_received_on_the_day_it_is_sent_or_later() {
    inCategory
        .recordedOn("2026-05-20")
        .refuses(suspend("2026-05-13", "2026-05-12"), RecordRefusal.OUT_OF_ORDER);
    inCategory.accepts(suspend("2026-05-13", "2026-05-13"));
  }

  @Test
  void goes_to_the_governing_body_and_at_the_same_time_to_the_head_teacher() {
    inCategory.refuses(
        withCopies(copies("2026-05-12", GOVERNING_BODY)),
        LawRefusal.SUSPENSION_RECIPIENT_MISSING,
        terms("recipients", List.of(HEAD_TEACHER)));
    var late =
        List.of(
            copies("2026-05-12", GOVERNING_BODY).getFirst(),
            copies("2026-05-13", HEAD_TEACHER).getFirst());
    inCategory.refuses(withCopies(late), LawRefusal.SUSPENSION_COPIES_NOT_AT_THE_SAME_TIME);
  }

  @Test
  void needs_a_delegated_budget_shown_where_the_kind_of_school_leaves_it_open() {
    for (var type : List.of(LOCAL_AUTHORITY_NURSERY_SCHOOL, PUPIL_REFERRAL_UNIT)) {
      var desk =
          Desk.of(school(type, "None", null))
              .after(
                  inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES),
                  tellSecretaryOfState("2026-05-11", SUSPEND_DELEGATED_BUDGET));
      desk.refuses(suspend("2026-05-12", "2026-05-13"), LawRefusal.DELEGATED_BUDGET_NOT_SHOWN);
      desk.accepts(
          suspend("2026-05-12", "2026-05-13", Optional.of(words("Scheme for financing, 1.3"))));
    }
  }

  @Test
  void is_not_made_twice() {
    var suspended = inCategory.after(suspend("2026-05-12", "2026-05-13"));

    suspended.refuses(
        giveSuspensionNotice("2026-05-14", "2026-06-15"),
        LawRefusal.BUDGET_ALREADY_SUSPENDED,
        date("since", day("2026-05-13")));
    suspended
        .after(
            revoke("2026-06-01", "2026-06-02"),
            tellSecretaryOfState("2026-06-03", SUSPEND_DELEGATED_BUDGET))
        .refuses(suspend("2026-06-03", "2026-06-04"), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void under_schedule_15_needs_no_eligibility_and_not_less_than_a_months_notice() {
    var desk = Desk.of(COMMUNITY);

    desk.refuses(
        giveSuspensionNotice("2026-05-12", "2026-06-12"),
        LawRefusal.LESS_THAN_A_MONTHS_NOTICE,
        date("earliest", day("2026-06-13")));
    desk.accepts(giveSuspensionNotice("2026-05-12", "2026-06-13"));
    desk.accepts(giveSuspensionNotice("2026-05-12", "2026-06-14"));
    desk.refuses(
        giveSuspensionNotice("2026-01-31", "2026-02-28"), LawRefusal.LESS_THAN_A_MONTHS_NOTICE);
    desk.accepts(giveSuspensionNotice("2026-01-31", "2026-03-01"));
  }

  @Test
  void takes_effect_earlier_or_at_once_only_in_an_emergency_with_its_reasons() {
    var desk = Desk.of(COMMUNITY);

    desk.accepts(giveSuspensionNotice("2026-05-12", "2026-05-12", GROSS_INCOMPETENCE));
    desk.refuses(
        giveSuspensionNotice("2026-05-12", "2026-05-12", Optional.empty(), GROSS_INCOMPETENCE),
        LawRefusal.NO_NECESSITY_FOR_SHORT_NOTICE);
    desk.refuses(
        giveSuspensionNotice("2026-05-12", "2026-05-11", GROSS_INCOMPETENCE),
        RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void under_schedule_15_states_its_ground() {
    var draft = giveSuspensionNotice("2026-05-12", "2026-06-13");
    var groundless =
        new GiveNoticeOfSuspension(
            URN,
            SUSPENSION,
            draft.givenOn(),
            draft.takesEffectOn(),
            Set.of(),
            draft.particulars(),
            Set.of(),
            Optional.empty(),
            draft.copies(),
            Optional.empty(),
            draft.reviewOn(),
            draft.underAuthority());

    Desk.of(COMMUNITY).refuses(groundless, LawRefusal.NO_GROUND_FOR_SUSPENSION);
  }

  @Test
  void is_reviewed_from_the_day_it_takes_effect() {
    Desk.of(COMMUNITY)
        .refuses(review("2026-06-12", "2027-03-31"), RecordRefusal.SUSPENSION_NOT_FOUND);
    var noticed = Desk.of(COMMUNITY).after(giveSuspensionNotice("2026-05-12", "2026-06-13"));

    noticed.refuses(review("2026-06-12", "2027-03-31"), LawRefusal.SUSPENSION_NOT_YET_IN_EFFECT);
    noticed.accepts(review("2026-06-13", "2027-03-31"));
    noticed.refuses(review("2026-06-14", "2026-06-13"), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void is_revoked_once_and_over_from_the_day_that_the_revocation_names() {
    var suspended = inCategory.after(suspend("2026-05-12", "2026-05-13"));

    suspended
        .recordedOn("2026-05-20")
        .refuses(revoke("2026-05-12", "2026-05-12"), RecordRefusal.OUT_OF_ORDER);
    suspended.refuses(revoke("2026-06-02", "2026-06-01"), RecordRefusal.OUT_OF_ORDER);
    var revoked = suspended.after(revoke("2026-06-01", "2026-07-01"));
    revoked.refuses(revoke("2026-06-02", "2026-07-01"), LawRefusal.SUSPENSION_AT_ITS_END);
    revoked.accepts(review("2026-06-30", "2027-03-31"));
    revoked.refuses(review("2026-07-01", "2027-03-31"), LawRefusal.SUSPENSION_AT_ITS_END);
    Desk.of(COMMUNITY)
        .after(giveSuspensionNotice("2026-05-12", "2026-06-13"))
        .accepts(revoke("2026-05-20", "2026-05-20"));
  }

  @Test
  void ends_with_the_start_of_an_interim_board_and_is_barred_during_it() {
    var established =
        inCategory.after(suspend("2026-05-12", "2026-05-13")).after(boardFrom("2026-06-29"));

    established.accepts(review("2026-06-28", "2027-03-31"));
    established.refuses(
        review("2026-06-29", "2027-03-31"),
        LawRefusal.SUSPENSION_AT_ITS_END,
        date("overFrom", day("2026-06-29")));
    established.refuses(
        giveSuspensionNotice("2026-06-29", "2026-07-30"), LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    inCategory
        .after(boardFrom("2026-06-29"))
        .refuses(suspend("2026-06-28", "2026-06-29"), LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    inCategory.after(boardFrom("2026-06-29")).accepts(suspend("2026-06-27", "2026-06-28"));
  }

  @Test
  void ends_with_the_start_of_a_board_that_was_established_before_it_was_made() {
    var established = inCategory.after(boardFrom("2026-06-29"));
    var suspended = established.after(suspend("2026-06-24", "2026-06-25"));

    suspended.accepts(review("2026-06-28", "2027-03-31"));
    suspended.refuses(
        review("2026-06-29", "2027-03-31"),
        LawRefusal.SUSPENSION_AT_ITS_END,
        date("overFrom", day("2026-06-29")));
    suspended.refuses(review("2026-06-30", "2027-03-31"), LawRefusal.SUSPENSION_AT_ITS_END);
    suspended
        .after(revoke("2026-06-27", "2026-07-15"))
        .refuses(
            review("2026-06-29", "2027-03-31"),
            LawRefusal.SUSPENSION_AT_ITS_END,
            date("overFrom", day("2026-06-29")));
  }

  @Test
  void is_barred_to_the_last_day_of_an_interim_board_however_late_it_is_entered() {
    var over =
        inCategory
            .after(boardFrom("2026-06-29"))
            .after(new NoteInterimBoardEnded(URN, 1, day("2026-12-18")))
            .recordedOn("2027-01-11");

    over.refuses(suspend("2026-12-16", "2026-12-17"), LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    over.refuses(
        suspend("2026-12-17", "2026-12-18"),
        LawRefusal.SUSPENSION_BARRED_BY_BOARD,
        number("board", 1),
        date("constitutedFrom", day("2026-06-29")));
    over.accepts(suspend("2026-12-18", "2026-12-19"));
    over.refuses(
        giveSuspensionNotice("2026-12-18", "2027-01-19"), LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    over.accepts(giveSuspensionNotice("2026-12-19", "2027-01-20"));
  }

  @Test
  void
      a_notice_that_would_take_effect_during_an_interim_board_is_refused_and_one_given_before_lapses() {
    inCategory
        .after(boardFrom("2026-06-29"))
        .refuses(
            giveSuspensionNotice("2026-06-23", "2026-07-24"),
            LawRefusal.SUSPENSION_BARRED_BY_BOARD);
    var pending =
        inCategory
            .after(giveSuspensionNotice("2026-06-12", "2026-07-13"))
            .after(boardFrom("2026-06-29"));
    pending.refuses(review("2026-07-13", "2027-03-31"), LawRefusal.SUSPENSION_AT_ITS_END);
  }

  @Test
  void is_put_right_from_the_latest_backwards() {
    var revoked =
        inCategory.after(suspend("2026-05-12", "2026-05-13"), revoke("2026-06-01", "2026-07-01"));

    revoked.refuses(strikeOut(2, "2026-06-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    revoked.refuses(strikeOut(1, "2026-06-10"), RecordRefusal.LATER_ENTRIES_REST_ON_IT);
    revoked.accepts(strikeOut(3, "2026-06-10"));
  }

  private static SuspendDelegatedBudget withCopies(List<Copy> copies) {
    var draft = suspend("2026-05-12", "2026-05-13");
    return new SuspendDelegatedBudget(
        URN,
        SUSPENSION,
        draft.noticeGivenOn(),
        draft.receivedOn(),
        copies,
        Optional.empty(),
        draft.reviewOn(),
        draft.reasons(),
        draft.underAuthority());
  }
}
