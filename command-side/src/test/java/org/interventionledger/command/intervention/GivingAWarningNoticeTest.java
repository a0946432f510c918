package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.Ground.BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE;
import static org.interventionledger.api.intervention.Ground.LOW_STANDARDS;
import static org.interventionledger.api.intervention.Ground.SAFETY_THREATENED;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.DIOCESAN_AUTHORITY;
import static org.interventionledger.api.intervention.Recipient.FOUNDATION_GOVERNOR_APPOINTER;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.term;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.api.refusal.Fact.text;
import static org.interventionledger.command.intervention.Drafts.NORTHMOOR;
import static org.interventionledger.command.intervention.Drafts.NOTICE;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.copies;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.Drafts.words;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.INDEPENDENT;
import static org.interventionledger.command.intervention.SomeSchools.VOLUNTARY_AIDED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.evidence.Shown;
import org.interventionledger.api.intervention.Approval;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.CopySent;
import org.interventionledger.api.intervention.NoticeCopy;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.WarningNoticeEvent.WarningNoticeGiven;
import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;

class GivingAWarningNoticeTest {

  @Test
  void records_the_period_and_the_window_with_their_arithmetic() {
    var notice = giveNotice("2026-12-01", "2026-12-31");
    var text = Papers.text(notice);

    Desk.of(COMMUNITY)
        .records(
            notice,
            new WarningNoticeGiven(
                URN,
                NORTHMOOR,
                NOTICE,
                day("2026-12-01"),
                text,
                Optional.of(new Approval("d.quill", day("2026-12-01"), text.sha256())),
                new CompliancePeriod(
                    day("2026-12-01"), day("2026-12-31"), 30, Provision.eia("s.60(4)(c)")),
                Optional.empty(),
                new PowerWindow(
                    Set.of(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET),
                    day("2027-01-01"),
                    day("2027-02-28"),
                    Provision.eia("ss.63(3), 64(2) and 66(2)")),
                notice.copies().stream().map(GivingAWarningNoticeTest::recorded).toList(),
                Optional.empty(),
                words("Scheme of delegation, 4.2"),
                Provision.eia("s.60(1)(a)").asOn(day("2026-12-01"))));
  }

  private static NoticeCopy recorded(CopySent copy) {
    return new NoticeCopy(
        copy.recipient(),
        copy.addressee(),
        copy.method(),
        copy.sentOn(),
        Optional.of(copy.sentAt()),
        Optional.of(new Shown(List.of(), copy.shownBy().note())),
        copy.apart());
  }

  @Test
  void is_refused_for_an_academy_which_is_referred_instead() {
    Desk.of(ACADEMY)
        .refuses(
            new NoticeDraft("2026-05-01", "2026-05-29").drafted(),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL,
            text("type", "Academy converter"),
            term("reach", Reach.ACADEMY),
            term("instead", Act.REFER_TO_REGIONAL_DIRECTOR));
  }

  @Test
  void is_refused_for_an_independent_school() {
    Desk.of(INDEPENDENT)
        .refuses(
            new NoticeDraft("2026-05-01", "2026-05-29").drafted(),
            LawRefusal.NOT_A_MAINTAINED_SCHOOL,
            term("reach", Reach.OUTSIDE_PART_4));
  }

  @Test
  void is_refused_while_a_recipient_is_missing() {
    var copies = noticeCopies("2026-05-01", GOVERNING_BODY, HEAD_TEACHER);

    Desk.of(COMMUNITY)
        .refuses(
            new NoticeDraft("2026-05-01", "2026-05-29").copiedTo(copies).written(),
            LawRefusal.RECIPIENT_MISSING,
            terms("recipients", List.of(HMCI, SECRETARY_OF_STATE)));
  }

  @Test
  void goes_to_the_diocese_and_the_appointer_of_a_voluntary_aided_school_too() {
    var draft = new NoticeDraft("2026-05-01", "2026-05-29");

    Desk.of(VOLUNTARY_AIDED)
        .refuses(
            draft.written(),
            LawRefusal.RECIPIENT_MISSING,
            terms("recipients", List.of(DIOCESAN_AUTHORITY, FOUNDATION_GOVERNOR_APPOINTER)));
  }

  @Test
  void is_refused_when_a_copy_goes_a_day_before_or_after_the_notice() {
    for (var sentOn : List.of("2026-04-30", "2026-05-02")) {
      Desk.of(COMMUNITY)
          .recordedOn("2026-05-06")
          .refuses(
              new NoticeDraft("2026-05-01", "2026-05-29")
                  .copiedTo(Drafts.noticeCopies(sentOn))
                  .written(),
              LawRefusal.COPIES_NOT_AT_THE_SAME_TIME,
              date("sentOn", day(sentOn)),
              date("givenOn", day("2026-05-01")));
    }
  }

  @Test
  void is_refused_when_a_copy_is_yet_to_go() {
    Desk.of(COMMUNITY)
        .refuses(
            new NoticeDraft("2026-05-01", "2026-05-29")
                .copiedTo(Drafts.noticeCopies("2026-05-02"))
                .written(),
            RecordRefusal.DATE_IN_THE_FUTURE);
  }

  @Test
  void is_refused_while_a_notice_on_the_same_ground_is_in_force() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refuses(
            giveNotice("notice-2", "2026-05-10", "2026-06-10", LOW_STANDARDS, SAFETY_THREATENED),
            LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE,
            term("ground", SAFETY_THREATENED),
            date("givenOn", day("2026-05-01")));
  }

  @Test
  void is_refused_on_the_same_ground_after_a_notice_that_was_not_complied_with() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"), findNotComplied("2026-05-30"))
        .refuses(
            giveNotice("notice-2", "2026-06-10", "2026-07-10", SAFETY_THREATENED),
            LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE);
  }

  @Test
  void may_stand_beside_a_notice_on_another_ground() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .accepts(
            giveNotice(
                "notice-2", "2026-05-10", "2026-06-10", BREAKDOWN_OF_MANAGEMENT_OR_GOVERNANCE));
  }

  @Test
  void may_follow_on_the_same_ground_once_the_first_was_withdrawn_or_complied_with() {
    var second = giveNotice("notice-2", "2026-06-10", "2026-07-10", SAFETY_THREATENED);

    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"), withdraw("2026-05-12"))
        .accepts(second);
    Desk.of(COMMUNITY)
        .after(
            giveNotice("2026-05-01", "2026-05-29"),
            assess("2026-05-30", ComplianceVerdict.COMPLIED))
        .accepts(second);
  }

  @Test
  void is_refused_under_an_identifier_that_is_taken() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refuses(
            new NoticeDraft("2026-05-10", "2026-06-10").on(LOW_STANDARDS).drafted(),
            RecordRefusal.NAME_ALREADY_TAKEN,
            text("name", NOTICE));
  }

  @Test
  void is_given_once() {
    Desk.of(COMMUNITY)
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refuses(
            giveNotice("2026-05-10", "2026-05-29"),
            RecordRefusal.NOTICE_ALREADY_GIVEN,
            date("givenOn", day("2026-05-01")));
  }
}
