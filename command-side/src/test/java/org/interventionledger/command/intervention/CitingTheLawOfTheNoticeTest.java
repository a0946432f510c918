package org.interventionledger.command.intervention;

import static org.interventionledger.api.intervention.ComplianceVerdict.COMPLIED;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_ALREADY_ASSESSED;
import static org.interventionledger.api.refusal.LawRefusal.COMPLIANCE_NOT_YET_ASSESSED;
import static org.interventionledger.api.refusal.LawRefusal.COPIES_NOT_AT_THE_SAME_TIME;
import static org.interventionledger.api.refusal.LawRefusal.GOVERNING_BODY_COMPLIED;
import static org.interventionledger.api.refusal.LawRefusal.NOTICE_NO_LONGER_IN_FORCE;
import static org.interventionledger.api.refusal.LawRefusal.NOTICE_ON_THIS_GROUND_IN_FORCE;
import static org.interventionledger.api.refusal.LawRefusal.NO_POWER_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.POWERS_ALREADY_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.POWER_NOT_YET_PROPOSED;
import static org.interventionledger.api.refusal.LawRefusal.POWER_PROPOSED_FROM_A_LATER_DAY;
import static org.interventionledger.api.refusal.LawRefusal.RECIPIENT_MISSING;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.giveNotice;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.Drafts.serve;
import static org.interventionledger.command.intervention.Drafts.withdraw;
import static org.interventionledger.command.intervention.PowerDrafts.appoint;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.util.List;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.intervention.WarningNoticeCommand.GiveWarningNotice;
import org.interventionledger.api.refusal.Refused;
import org.junit.jupiter.api.Test;

/** A refusal cites the section of the notice, by the letters it had in the law of the notice. */
class CitingTheLawOfTheNoticeTest {

  private static final String EIA = "Education and Inspections Act 2006, ";
  private static final String READING = "This system’s reading of the " + EIA;

  @Test
  void of_2013() {
    var steps =
        new Steps(
            OldLaw.given("2013-07-12"), "2013-08-05", "2013-08-07", "2013-08-20", "2013-08-19");

    steps.cite("s.60(1)(d)", "s.60(1)(e)");
  }

  @Test
  void of_section_60_today() {
    var steps =
        new Steps(
            giveNotice("2026-05-01", "2026-05-29"),
            "2026-05-30",
            "2026-06-02",
            "2026-06-20",
            "2026-06-19");

    steps.cite("s.60(1)(c)", "s.60(1)(d)");
  }

  @Test
  void of_section_60A_today() {
    var steps =
        new Steps(
            onPay("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE),
            "2026-05-30",
            "2026-06-02",
            "2026-06-20",
            "2026-06-19");

    steps.cite("s.60A(1)(c)", "s.60A(1)(d)");
  }

  @Test
  void where_it_says_who_gets_a_copy_and_when() {
    var old = new NoticeDraft("2013-07-12", "2026-05-29").ofTheOldLaw();
    var today = new NoticeDraft("2026-05-01", "2026-05-29");

    school()
        .refusesCiting(
            EIA + "s.60(6)",
            old.copiedTo(noticeCopies("2013-07-12", GOVERNING_BODY)).written(),
            RECIPIENT_MISSING);
    school()
        .refusesCiting(
            EIA + "s.60(6) and (6A)",
            today.copiedTo(noticeCopies("2026-05-01", GOVERNING_BODY)).written(),
            RECIPIENT_MISSING);
    school()
        .refusesCiting(EIA + "s.60A(6)", onPay("2026-05-01", GOVERNING_BODY), RECIPIENT_MISSING);
    copyLate(OldLaw.given("2013-07-12"), "2013-07-15", "s.60(6)");
    copyLate(giveNotice("2026-05-01", "2026-05-29"), "2026-05-05", "s.60(6) and (6A)");
    copyLate(
        onPay("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE),
        "2026-05-05",
        "s.60A(6)");
  }

  @Test
  void another_notice_is_refused_by_the_section_of_the_one_in_force() {
    school()
        .after(onPay("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE))
        .refusesCiting(
            READING + "s.60A(1) and (2)",
            onPay("notice-2", "2026-05-10", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE),
            NOTICE_ON_THIS_GROUND_IN_FORCE);
    school()
        .after(giveNotice("2026-05-01", "2026-05-29"))
        .refusesCiting(
            READING + "s.60(1) and (2)",
            giveNotice("notice-2", "2026-05-10", "2026-06-10", Ground.SAFETY_THREATENED),
            NOTICE_ON_THIS_GROUND_IN_FORCE);
  }

  @Test
  void what_needs_a_notice_in_force_is_refused_by_the_section_of_the_one_that_is_not() {
    for (var given :
        List.of(
            onPay("2026-05-01", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE),
            giveNotice("2026-05-01", "2026-05-29"))) {
      var section = Papers.text(given).section().provision().place();
      school()
          .after(given, withdraw("2026-05-20"))
          .refusesCiting(
              EIA + section + "(1)",
              findNotComplied("2026-05-30"),
              NOTICE_NO_LONGER_IN_FORCE,
              Refused.lawOf(Drafts.day("2026-05-01")));
    }
  }

  private static void copyLate(GiveWarningNotice notice, String servedOn, String place) {
    school()
        .after(notice)
        .refusesCiting(EIA + place, serve(HEAD_TEACHER, servedOn), COPIES_NOT_AT_THE_SAME_TIME);
  }

  private static Desk school() {
    return Desk.of(COMMUNITY);
  }

  private static GiveWarningNotice onPay(String givenOn, Recipient... recipients) {
    return onPay(Drafts.NOTICE, givenOn, recipients);
  }

  private static GiveWarningNotice onPay(String id, String givenOn, Recipient... recipients) {
    return new NoticeDraft(givenOn, "2026-05-29")
        .named(id)
        .under(NoticeSection.SECTION_60A)
        .on(PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
        .mindedTo(ADDITIONAL_GOVERNORS)
        .copiedTo(noticeCopies(givenOn, recipients))
        .written();
  }

  /** The steps after a notice, each on a day on which it might be taken. */
  private record Steps(
      GiveWarningNotice notice, String assessed, String proposed, String from, String early) {

    void cite(String failure, String proposal) {
      var given = school().after(notice);
      var complied = given.after(assess(assessed, COMPLIED));
      var failed = given.after(findNotComplied(assessed));
      var next = propose(proposed, from, ADDITIONAL_GOVERNORS);
      var open = failed.after(next);

      given.refusesCiting(EIA + failure, next, COMPLIANCE_NOT_YET_ASSESSED);
      complied.refusesCiting(EIA + failure, next, GOVERNING_BODY_COMPLIED);
      failed.refusesCiting(EIA + failure, findNotComplied(proposed), COMPLIANCE_ALREADY_ASSESSED);
      failed.refusesCiting(EIA + proposal, propose(proposed, from), NO_POWER_PROPOSED);
      open.refusesCiting(EIA + proposal, next, POWERS_ALREADY_PROPOSED);
      failed.refusesCiting(EIA + proposal, appoint(early, "Ada Byrne"), POWER_NOT_YET_PROPOSED);
      open.refusesCiting(
          EIA + proposal, appoint(early, "Ada Byrne"), POWER_PROPOSED_FROM_A_LATER_DAY);
    }
  }
}
