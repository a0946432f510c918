package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Ground.LOW_STANDARDS;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_SECURED;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.number;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.RepresentationsTo;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeCommand.ReviseWarningNotice;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeApproved;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

class ApprovingAWarningNoticeTest {

  private static final Officer THIRD =
      new Officer("o.lund", new PersonName("Ola Lund"), Role.SENIOR_OFFICER, NORTHMOOR);
  private static final Officer ANOTHER =
      new Officer("t.vane", new PersonName("Toni Vane"), Role.SENIOR_OFFICER, NORTHMOOR);

  @Test
  void records_who_approved_it_and_the_hash_of_the_text() {
    var draft = of("2026-05-01");

    Desk.of(COMMUNITY)
        .after(draft.drafted())
        .records(
            draft.approval(),
            new WarningNoticeApproved(
                URN,
                NORTHMOOR,
                NOTICE,
                day("2026-05-01"),
                new Approval("d.quill", day("2026-05-01"), draft.text().sha256()),
                words("Scheme of delegation, 4.2"),
                Provision.eia("s.60").asOn(day("2026-05-01"))));
  }

  @Test
  void nobody_approves_their_own_notice() {
    var draft = of("2026-05-01");

    Desk.of(COMMUNITY)
        .after(draft.drafted())
        .by(Desk.SENIOR_OFFICER)
        .refuses(
            draft.approval(),
            RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE,
            text("officer", "Sam Okafor"),
            text("writers", "s.okafor"));
    Desk.of(COMMUNITY).after(draft.drafted()).by(ANOTHER).accepts(draft.approval());
  }

  @Test
  void whoever_revised_it_does_not_approve_it_either() {
    var draft = of("2026-05-01");
    var file = Desk.of(COMMUNITY).after(draft.drafted(), revision("2026-05-02", draft));

    file.by(Desk.SENIOR_OFFICER).refuses(draft.approval(), RecordRefusal.OUT_OF_ORDER);
    file.by(Desk.SENIOR_OFFICER)
        .refuses(of("2026-05-02").approval(), RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE);
    file.accepts(of("2026-05-02").approval());
  }

  @Test
  void approval_locks_the_text_that_is_given() {
    var approved =
        Desk.of(COMMUNITY).after(of("2026-05-01").drafted(), of("2026-05-01").approval());

    approved
        .by(THIRD)
        .refuses(
            of("2026-05-02").approval(),
            RecordRefusal.DRAFT_ALREADY_APPROVED,
            date("approvedOn", day("2026-05-01")),
            text("sha256", of("2026-05-01").text().sha256()));
    approved
        .after(give("2026-05-02"))
        .refuses(
            revision("2026-05-03", of("2026-05-01")),
            RecordRefusal.NOTICE_ALREADY_GIVEN,
            date("givenOn", day("2026-05-02")));
  }

  @Test
  void a_revised_draft_needs_another_approval_by_somebody_who_wrote_none_of_it() {
    var revised =
        Desk.of(COMMUNITY)
            .after(
                of("2026-05-01").drafted(),
                of("2026-05-01").approval(),
                revision("2026-05-02", of("2026-05-01")));

    revised.refuses(
        give("2026-05-03"), RecordRefusal.NOT_YET_APPROVED, date("since", day("2026-05-02")));
    revised
        .by(Desk.SENIOR_OFFICER)
        .refuses(of("2026-05-03").approval(), RecordRefusal.NOBODY_APPROVES_THEIR_OWN_NOTICE);
    revised.after(of("2026-05-03").approval()).accepts(give("2026-05-03"));
  }

  @Test
  void whoever_approved_it_may_give_it() {
    Desk.of(COMMUNITY)
        .after(of("2026-05-01").drafted(), of("2026-05-01").approval())
        .by(ANOTHER)
        .accepts(give("2026-05-01"));
  }

  @Test
  void a_revision_says_something_new() {
    var draft = of("2026-05-01");

    Desk.of(COMMUNITY)
        .after(draft.drafted())
        .refuses(
            new ReviseWarningNotice(URN, NOTICE, day("2026-05-02"), draft.text()),
            RecordRefusal.NOTHING_CHANGED);
  }

  @Test
  void what_is_not_approved_is_not_given() {
    var give = give("2026-05-01");

    Desk.of(COMMUNITY).refuses(give, RecordRefusal.NO_DRAFT_OF_THIS_NOTICE, text("id", NOTICE));
    Desk.of(COMMUNITY)
        .after(of("2026-05-01").drafted())
        .refuses(give, RecordRefusal.NOT_YET_APPROVED, date("since", day("2026-05-01")));
    Desk.of(COMMUNITY)
        .after(of("2026-05-01").drafted())
        .refuses(of("2026-05-01").drafted(), RecordRefusal.NAME_ALREADY_TAKEN);
  }

  @Test
  void a_notice_is_not_given_before_it_was_approved() {
    var draft = of("2026-05-02");

    Desk.of(COMMUNITY)
        .after(draft.drafted(), draft.approval())
        .refuses(
            new GiveWarningNotice(
                URN, NOTICE, day("2026-05-01"), noticeCopies("2026-05-01"), Optional.empty()),
            RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void it_states_a_ground_of_its_section() {
    refuses(of("2026-05-01").on(), LawRefusal.NO_GROUND_STATED);
    refuses(
        of("2026-05-01").on(SAFETY_THREATENED, PAY_AND_CONDITIONS_NOT_SECURED),
        LawRefusal.GROUND_OF_ANOTHER_SECTION,
        term("ground", PAY_AND_CONDITIONS_NOT_SECURED));
  }

  @Test
  void low_standards_need_a_limb_and_other_grounds_none() {
    refuses(of("2026-05-01").on(LOW_STANDARDS).withoutLimb(), LawRefusal.LOW_STANDARDS_NEED_A_LIMB);
    accepts(of("2026-05-01").on(LOW_STANDARDS));
    accepts(of("2026-05-01").withoutLimb());
  }

  @Test
  void it_requires_an_action_and_says_what_the_authority_is_minded_to_do() {
    refuses(of("2026-05-01").withoutActionRequired(), LawRefusal.NO_ACTION_REQUIRED);
    refuses(
        of("2026-05-01").mindedTo(),
        LawRefusal.NO_ACTION_MINDED_TO_TAKE,
        text("sections", "ss.63 to 69"));
    accepts(of("2026-05-01").mindedTo().mindedToOtherwise("Ask for an inspection."));
  }

  @Test
  void the_period_follows_the_notice() {
    refuses(
        new NoticeDraft("2026-05-01", "2026-04-30"),
        LawRefusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE);
    refuses(
        new NoticeDraft("2026-05-01", "2026-05-01"),
        LawRefusal.COMPLIANCE_PERIOD_MUST_FOLLOW_THE_NOTICE,
        date("earliest", day("2026-05-02")));
    accepts(new NoticeDraft("2026-05-01", "2026-05-02"));
  }

  @Test
  void a_notice_until_17_april_2016_has_no_period_of_its_own_and_tells_of_representations() {
    for (var day : List.of("2007-04-01", "2016-04-16", "2016-04-17")) {
      accepts(new NoticeDraft(day, "2016-05-20").ofTheOldLaw());
      refuses(
          new NoticeDraft(day, "2016-05-20").tellingOfRepresentations(),
          LawRefusal.LAW_FIXES_THE_PERIOD,
          number("workingDays", 15));
      refuses(
          new NoticeDraft(day, "2016-05-20").withoutPeriod(),
          LawRefusal.RIGHT_TO_REPRESENTATIONS_NOT_STATED,
          term("to", RepresentationsTo.HMCI));
    }
  }

  @Test
  void a_notice_since_18_april_2016_specifies_its_period_and_tells_of_no_representations() {
    for (var day : List.of("2016-04-18", "2016-04-19")) {
      accepts(new NoticeDraft(day, "2016-05-20"));
      refuses(new NoticeDraft(day, "2016-05-20").withoutPeriod(), LawRefusal.PERIOD_NOT_STATED);
      refuses(
          new NoticeDraft(day, "2016-05-20").tellingOfRepresentations(),
          LawRefusal.NO_RIGHT_TO_REPRESENTATIONS);
    }
  }

  @Test
  void a_text_approved_under_the_old_law_is_not_given_under_the_new() {
    var draft = new NoticeDraft("2016-04-17", "2016-05-20").ofTheOldLaw();

    Desk.of(COMMUNITY)
        .after(draft.drafted(), draft.approval())
        .refuses(
            new GiveWarningNotice(
                URN, NOTICE, day("2016-04-18"), noticeCopies("2016-04-18"), Optional.empty()),
            LawRefusal.PERIOD_NOT_STATED);
  }

  @Test
  void a_notice_on_pay_and_conditions_there_is_since_12_january_2010() {
    Desk.of(COMMUNITY)
        .refuses(
            onPay("2010-01-11").ofTheOldLaw().drafted(), LawRefusal.SECTION_60A_NOT_YET_IN_FORCE);
    accepts(onPay("2010-01-12").ofTheOldLaw());
    accepts(onPay("2010-01-13").ofTheOldLaw());
    accepts(onPay("2026-05-01"));
  }

  @Test
  void a_notice_on_pay_and_conditions_never_leads_to_arrangements() {
    refuses(
        onPay("2026-05-01").mindedTo(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS),
        LawRefusal.POWER_NOT_OPEN_UNDER_THIS_SECTION,
        terms("powers", List.of(ENTER_INTO_ARRANGEMENTS)));
  }

  @Test
  void the_law_before_april_2007_is_not_held() {
    Desk.of(COMMUNITY)
        .refuses(
            new NoticeDraft("2007-03-31", "2007-05-01").drafted(),
            LawRefusal.LAW_OF_THAT_DATE_NOT_HELD,
            date("heldFrom", day("2007-04-01")));
    Desk.of(COMMUNITY).accepts(giveNotice("2016-04-18", "2016-05-20"));
  }

  private static GiveWarningNotice give(String on) {
    return new GiveWarningNotice(URN, NOTICE, day(on), noticeCopies(on), Optional.empty());
  }

  private static NoticeDraft of(String givenOn) {
    return new NoticeDraft(givenOn, "2026-05-29");
  }

  private static NoticeDraft onPay(String givenOn) {
    return of(givenOn)
        .under(NoticeSection.SECTION_60A)
        .on(PAY_AND_CONDITIONS_NOT_SECURED)
        .mindedTo(ADDITIONAL_GOVERNORS);
  }

  private static ReviseWarningNotice revision(String on, NoticeDraft draft) {
    return new ReviseWarningNotice(
        URN, NOTICE, day(on), draft.mindedToOtherwise("Ask for an inspection.").text());
  }

  private static void accepts(NoticeDraft draft) {
    Desk.of(COMMUNITY).after(draft.drafted()).accepts(draft.approval());
  }

  private static void refuses(NoticeDraft draft, Refusal refusal, Fact... facts) {
    Desk.of(COMMUNITY).after(draft.drafted()).refuses(draft.approval(), refusal, facts);
  }
}
