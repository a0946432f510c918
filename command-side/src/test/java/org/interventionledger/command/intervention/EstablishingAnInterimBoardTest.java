package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ConsentDecision.CONSENTED;
import static org.interventionledger.api.intervention.ConsentDecision.REFUSED;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.INTERIM_BOARD_MEMBERS;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.apply;
import static org.interventionledger.command.intervention.Drafts.boardCopies;
import static org.interventionledger.command.intervention.Drafts.consult;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.decide;
import static org.interventionledger.command.intervention.Drafts.establish;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.inspection;
import static org.interventionledger.command.intervention.Drafts.member;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.coasting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.InterimBoardDecisionCommand.EstablishInterimBoard;
import org.interventionledger.api.intervention.InterimBoardDecisionEvent.InterimBoardEstablished;
import org.interventionledger.api.intervention.InterventionCommand.NoteInterimBoardEnded;
import org.interventionledger.api.intervention.InterventionEvent.InterimPeriodEnded;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.AssessCompliance;
import org.interventionledger.api.intervention.WarningNoticeCommand.ProposePowers;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class EstablishingAnInterimBoardTest {

  private final Desk inCategory =
      Desk.of(COMMUNITY).after(inspection("2026-03-03", "2026-04-20", SPECIAL_MEASURES));
  private final Desk consulted = inCategory.after(consult("2026-05-01", "2026-05-15"));
  private final Desk appliedFor = consulted.after(apply("2026-05-20"));
  private final Desk consented = appliedFor.after(decide("2026-06-10", CONSENTED));
  private final Desk established = consented.after(establish("2026-06-15", "2026-06-22"));

  @Test
  void records_the_gateway_on_which_it_rests() {
    var notice = establish("2026-06-15", "2026-06-22");

    consented.records(notice, board(1, notice, Provision.eia("s.62")));
  }

  @Test
  void is_refused_without_a_ground_for_eligibility() {
    Desk.of(COMMUNITY)
        .refuses(establish("2026-06-15", "2026-06-22"), LawRefusal.NOT_ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void is_refused_before_each_of_the_steps_that_lead_to_it() {
    var notice = establish("2026-06-15", "2026-06-22");

    inCategory.refuses(notice, LawRefusal.NOT_CONSULTED);
    consulted.refuses(notice, LawRefusal.CONSENT_NOT_APPLIED_FOR);
    appliedFor.refuses(notice, LawRefusal.CONSENT_STILL_AWAITED);
  }

  @Test
  void is_refused_when_consent_was_refused() {
    appliedFor
        .after(decide("2026-06-10", REFUSED))
        .refuses(
            establish("2026-06-15", "2026-06-22"),
            LawRefusal.CONSENT_REFUSED,
            date("decidedOn", day("2026-06-10")));
  }

  @Test
  void is_refused_the_day_before_consent() {
    consented.refusesCiting(
        "Education and Inspections Act 2006, s.65(1)",
        establish("2026-06-09", "2026-06-22"),
        LawRefusal.CONSENT_GIVEN_ON_A_LATER_DAY,
        date("decidedOn", day("2026-06-10")));
    consented.accepts(establish("2026-06-10", "2026-06-22"));
    consented.accepts(establish("2026-06-11", "2026-06-22"));
  }

  @Test
  void is_refused_until_the_day_from_which_the_power_was_proposed() {
    var eligible =
        Desk.of(COMMUNITY)
            .after(
                giveNotice("2026-05-01", "2026-05-29"),
                findNotComplied("2026-05-30"),
                propose("2026-06-01", "2026-06-30", INTERIM_EXECUTIVE_BOARD),
                consult("2026-06-01", "2026-06-10"),
                apply("2026-06-11"),
                decide("2026-06-20", CONSENTED));
    var notice = establish("2026-06-30", "2026-07-06");

    eligible.refusesCiting(
        "Education and Inspections Act 2006, s.60(1)(d)",
        establish("2026-06-29", "2026-07-06"),
        LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY,
        date("effectiveFrom", day("2026-06-30")));
    eligible.records(notice, board(1, notice, Provision.eia("s.60")));
    eligible.accepts(establish("2026-07-01", "2026-07-06"));
  }

  @Test
  void begins_on_the_day_of_the_notice_at_the_earliest() {
    consented.refuses(
        establish("2026-06-15", "2026-06-14"),
        RecordRefusal.OUT_OF_ORDER,
        text("follows", "noticeGivenOn"));
    consented.accepts(establish("2026-06-15", "2026-06-15"));
    consented.accepts(establish("2026-06-15", "2026-06-16"));
  }

  @Test
  void ends_after_it_begins() {
    consented.refuses(
        draft().until("2026-06-21").written(), LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS);
    consented.refuses(
        draft().until("2026-06-22").written(),
        LawRefusal.BOARD_ENDS_BEFORE_IT_BEGINS,
        date("endsOn", day("2026-06-22")));
    consented.accepts(draft().until("2026-06-23").written());
  }

  @Test
  void has_two_members_at_least() {
    consented.refuses(
        draft().with(member("Ada Byrne", "2026-06-22")).written(),
        LawRefusal.FEWER_THAN_TWO_MEMBERS,
        number("members", 1),
        number("fewest", 2));
    consented.refuses(draft().with().written(), LawRefusal.FEWER_THAN_TWO_MEMBERS);
  }

  @Test
  void names_each_member_once() {
    consented.refuses(
        draft()
            .with(member("Ada Byrne", "2026-06-22"), member("Ada Byrne", "2026-06-22"))
            .written(),
        RecordRefusal.MEMBER_NAMED_TWICE,
        text("name", "Ada Byrne"));
    consented.refuses(
        draft()
            .with(member("Ada Byrne", "2026-06-22"), member("ada  BYRNE", "2026-06-22"))
            .written(),
        RecordRefusal.MEMBER_NAMED_TWICE,
        text("name", "ada  BYRNE"));
  }

  @Test
  void first_members_take_office_on_the_day_it_is_constituted() {
    for (var otherDay : List.of("2026-06-21", "2026-06-23")) {
      consented.refuses(
          draft().with(member("Ada Byrne", "2026-06-22"), member("Kit Marsh", otherDay)).written(),
          LawRefusal.FIRST_MEMBERS_TAKE_OFFICE_ON_THE_DATE,
          text("name", "Kit Marsh"));
    }
  }

  @Test
  void is_chaired_by_a_member() {
    consented.refuses(
        draft().chairedBy("Jo Penn").written(),
        LawRefusal.CHAIR_IS_NOT_A_MEMBER,
        text("name", "Jo Penn"));
  }

  @Test
  void goes_to_everybody_whom_schedule_6_names() {
    consented.refuses(
        draft().copiedTo(copies("2026-06-15", GOVERNING_BODY, INTERIM_BOARD_MEMBERS)).written(),
        LawRefusal.BOARD_RECIPIENT_MISSING,
        terms("recipients", List.of(SECRETARY_OF_STATE, Recipient.EXISTING_GOVERNORS)));
  }

  @Test
  void copies_go_neither_before_the_notice_nor_in_the_future() {
    consented.refuses(
        draft().copiedTo(boardCopies("2026-06-14")).written(), RecordRefusal.OUT_OF_ORDER);
    consented.refuses(
        draft().copiedTo(boardCopies("2026-06-16")).written(), RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void the_notice_is_given_to_the_governing_body_on_its_day_however_late_it_is_recorded() {
    var recordedLate = consented.recordedOn("2026-07-20");

    recordedLate.refuses(toTheGoverningBody("2026-06-14"), RecordRefusal.OUT_OF_ORDER);
    recordedLate.accepts(toTheGoverningBody("2026-06-15"));
    for (var after : List.of("2026-06-16", "2026-07-10")) {
      recordedLate.refuses(
          toTheGoverningBody(after),
          LawRefusal.NOTICE_OF_BOARD_GIVEN_ON_ITS_DAY,
          date("sentOn", day(after)),
          date("givenOn", day("2026-06-15")));
    }
  }

  @Test
  void the_copies_for_the_others_may_go_after_the_notice() {
    consented
        .recordedOn("2026-06-17")
        .accepts(
            draft()
                .copiedTo(
                    Stream.concat(
                            copies("2026-06-15", GOVERNING_BODY).stream(),
                            copies(
                                "2026-06-16",
                                INTERIM_BOARD_MEMBERS,
                                Recipient.EXISTING_GOVERNORS,
                                SECRETARY_OF_STATE)
                                .stream())
                        .toList())
                .written());
  }

  @Test
  void at_a_coasting_school_it_does_not_wait_for_the_day_of_a_proposal_under_a_notice() {
    var consented =
        Desk.of(COMMUNITY)
            .after(
                coasting("2026-05-04"),
                giveNotice("2026-05-05", "2026-06-02"),
                findNotComplied("2026-06-03"),
                propose("2026-06-04", "2026-07-30", INTERIM_EXECUTIVE_BOARD),
                consult("2026-06-01", "2026-06-10"),
                apply("2026-06-11"),
                decide("2026-06-20", CONSENTED));
    var before = establish("2026-07-29", "2026-08-03");

    consented.records(before, board(1, before, Provision.eia("s.60B")));
    var on = establish("2026-07-30", "2026-08-03");
    consented.records(on, board(1, on, Provision.eia("s.60")));
  }

  @Test
  void of_two_notices_it_rests_on_the_one_whose_proposal_has_begun() {
    var onPay =
        new NoticeDraft("2026-05-05", "2026-06-02")
            .named("n-2")
            .under(NoticeSection.SECTION_60A)
            .on(Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
            .copiedTo(noticeCopies("2026-05-05", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE));
    var consented =
        Desk.of(COMMUNITY)
            .after(
                giveNotice("2026-05-01", "2026-05-29"),
                onPay.written(),
                findNotComplied("2026-05-30"),
                propose("2026-06-01", "2026-07-30", INTERIM_EXECUTIVE_BOARD),
                new AssessCompliance(
                    URN,
                    "n-2",
                    day("2026-06-03"),
                    ComplianceVerdict.NOT_COMPLIED,
                    words("Report of the visit."),
                    Showing.noted("The adviser's report of the last visit.")),
                new ProposePowers(
                    URN,
                    "n-2",
                    day("2026-06-04"),
                    Set.of(INTERIM_EXECUTIVE_BOARD),
                    day("2026-06-25"),
                    words("Ten days, in term time."),
                    words("Scheme of delegation, 4.2")),
                consult("2026-06-05", "2026-06-10"),
                apply("2026-06-11"),
                decide("2026-06-20", CONSENTED));

    consented.refuses(
        establish("2026-06-24", "2026-08-03"), LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY);
    var notice = establish("2026-06-25", "2026-08-03");
    consented.records(notice, board(1, notice, Provision.eia("s.60A")));
  }

  @Test
  void every_step_is_refused_while_a_board_is_in_place() {
    for (var step :
        List.of(
            consult("2026-07-01", "2026-07-02"),
            apply("2026-07-02"),
            decide("2026-07-02", CONSENTED),
            establish("2026-07-02", "2026-07-03"))) {
      established.refuses(
          step,
          LawRefusal.INTERIM_BOARD_IN_PLACE,
          number("board", 1),
          date("constitutedFrom", day("2026-06-22")));
    }
  }

  @Test
  void a_board_whose_period_was_set_is_in_place_until_its_last_day() {
    var forAMonth = consented.after(draft().until("2026-07-22").written());

    forAMonth.refuses(consult("2026-07-20", "2026-07-22"), LawRefusal.INTERIM_BOARD_IN_PLACE);
    forAMonth.accepts(consult("2026-07-20", "2026-07-23"));
  }

  @Test
  void no_step_to_a_next_board_is_dated_on_a_day_of_the_last_ones_period_however_late() {
    var over = established.after(new NoteInterimBoardEnded(URN, 1, day("2026-12-18")));

    for (var day : List.of("2026-06-29", "2026-12-17", "2026-12-18")) {
      over.recordedOn("2027-01-11")
          .refuses(consult(day, day), LawRefusal.INTERIM_BOARD_IN_PLACE, number("board", 1));
    }
    over.recordedOn("2027-01-11").accepts(consult("2026-12-19", "2026-12-19"));
  }

  @Test
  void the_end_of_a_board_is_noted_once() {
    var ended = new NoteInterimBoardEnded(URN, 1, day("2026-12-18"));

    established.records(
        ended,
        new InterimPeriodEnded(
            URN,
            NORTHMOOR,
            1,
            day("2026-12-18"),
            Provision.eia("Sch. 6, para. 18").asOn(day("2026-12-18"))));
    established.after(ended).records(ended);
  }

  @Test
  void the_end_of_a_board_that_never_was_is_refused() {
    established.refuses(
        new NoteInterimBoardEnded(URN, 2, day("2026-12-18")),
        LawRefusal.BOARD_NOT_CONSTITUTED,
        number("board", 2));
  }

  @Test
  void after_its_end_the_way_to_the_next_begins_anew() {
    var over = established.after(new NoteInterimBoardEnded(URN, 1, day("2026-12-18")));
    var second = establish("2027-03-02", "2027-03-02");

    over.refuses(apply("2027-01-10"), LawRefusal.NOT_CONSULTED);
    over.after(
            consult("2027-01-10", "2027-01-20"),
            apply("2027-01-21"),
            decide("2027-02-20", CONSENTED))
        .records(second, board(2, second, Provision.eia("s.62")));
  }

  private static BoardDraft draft() {
    return new BoardDraft("2026-06-15", "2026-06-22");
  }

  private static EstablishInterimBoard toTheGoverningBody(String sentOn) {
    return draft()
        .copiedTo(
            Stream.concat(
                    copies(sentOn, GOVERNING_BODY).stream(),
                    copies(
                        "2026-06-15",
                        INTERIM_BOARD_MEMBERS,
                        Recipient.EXISTING_GOVERNORS,
                        SECRETARY_OF_STATE)
                        .stream())
                .toList())
        .written();
  }

  private static InterimBoardEstablished board(
      int number, EstablishInterimBoard notice, Provision gateway) {
    return new InterimBoardEstablished(
        URN,
        NORTHMOOR,
        number,
        notice.noticeGivenOn(),
        notice.constitutedFrom(),
        notice.endsOn(),
        notice.members(),
        notice.chair(),
        notice.copies(),
        notice.reasons(),
        notice.underAuthority(),
        gateway,
        Optional.empty(),
        Provision.eia("s.65(1)").asOn(notice.noticeGivenOn()),
        Preparations.approval(notice.noticeGivenOn().toString()));
  }
}
