package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Ground.PAY_AND_CONDITIONS_NOT_COMPLIED_WITH;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.Recipient.GOVERNING_BODY;
import static org.interventionledger.api.intervention.Recipient.HEAD_TEACHER;
import static org.interventionledger.api.intervention.Recipient.HMCI;
import static org.interventionledger.api.intervention.Recipient.SECRETARY_OF_STATE;
import static org.interventionledger.api.intervention.RepresentationsDecision.CONFIRMED;
import static org.interventionledger.api.intervention.RepresentationsDecision.NOT_CONFIRMED;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.terms;
import static org.interventionledger.command.intervention.Drafts.assess;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.Drafts.findNotComplied;
import static org.interventionledger.command.intervention.Drafts.noticeCopies;
import static org.interventionledger.command.intervention.Drafts.propose;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.calendar.DayNotCounted;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.NoticeSection;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningUnderTheOldLawTest {

  @ParameterizedTest
  @CsvSource({
    "2013-07-12, 2013-08-02, 2013-10-02",
    "2012-05-28, 2012-06-20, 2012-08-20",
    "2015-12-18, 2016-01-13, 2016-03-13",
    "2016-04-15, 2016-05-09, 2016-07-09"
  })
  void the_initial_period_ends_with_the_15th_working_day_following_and_the_window_two_months_later(
      LocalDate givenOn, LocalDate ends, LocalDate lastDay) {
    var law = LawOfNotices.of(NoticeSection.SECTION_60, givenOn);
    var text = new NoticeDraft(givenOn.toString(), "2026-01-01").ofTheOldLaw().text();

    var running = NoticePeriods.from(givenOn, text, law, Desk.COUNTING);

    assertThat(running.period().endsOn()).isEqualTo(ends);
    assertThat(running.counted().orElseThrow().workingDays()).isEqualTo(15);
    assertThat(running.window().opensOn()).isEqualTo(ends.plusDays(1));
    assertThat(running.window().lastDay()).isEqualTo(lastDay);
  }

  @Test
  void the_arithmetic_shows_the_bank_holidays_passed_over() {
    var law = LawOfNotices.of(NoticeSection.SECTION_60, day("2012-05-28"));
    var text = new NoticeDraft("2012-05-28", "2026-01-01").ofTheOldLaw().text();
    var counted =
        NoticePeriods.from(day("2012-05-28"), text, law, Desk.COUNTING).counted().orElseThrow();

    assertThat(counted.notCounted())
        .filteredOn(day -> day.why() == DayNotCounted.Why.BANK_HOLIDAY)
        .extracting(DayNotCounted::day)
        .containsExactly(day("2012-06-04"), day("2012-06-05"));
  }

  @Test
  void its_copies_go_to_the_chief_inspector_and_not_to_the_secretary_of_state() {
    Desk.of(COMMUNITY).accepts(OldLaw.given("2013-07-12"));
    Desk.of(COMMUNITY)
        .refuses(
            new NoticeDraft("2013-07-12", "2013-08-02")
                .ofTheOldLaw()
                .copiedTo(noticeCopies("2013-07-12", GOVERNING_BODY, HEAD_TEACHER))
                .written(),
            LawRefusal.RECIPIENT_MISSING,
            terms("recipients", List.of(HMCI)));
  }

  @Test
  void without_representations_compliance_is_judged_after_the_initial_period() {
    var warned = Desk.of(COMMUNITY).after(OldLaw.given("2013-07-12"));

    warned.refuses(findNotComplied("2013-08-02"), LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING);
    warned.accepts(findNotComplied("2013-08-03"));
    warned
        .after(findNotComplied("2013-08-03"))
        .accepts(propose("2013-08-05", "2013-10-02", SUSPEND_DELEGATED_BUDGET));
    warned
        .after(findNotComplied("2013-08-03"))
        .refuses(
            propose("2013-08-05", "2013-10-03", SUSPEND_DELEGATED_BUDGET),
            LawRefusal.POWER_WINDOW_CLOSED,
            date("lastDay", day("2013-10-02")));
  }

  @Test
  void representations_are_made_within_the_initial_period() {
    var warned = Desk.of(COMMUNITY).after(OldLaw.given("2013-07-12"));

    warned.refuses(OldLaw.represent("2013-07-11"), RecordRefusal.OUT_OF_ORDER);
    warned.accepts(OldLaw.represent("2013-07-12"));
    warned.accepts(OldLaw.represent("2013-08-02"));
    warned.refuses(
        OldLaw.represent("2013-08-03"),
        LawRefusal.REPRESENTATIONS_OUT_OF_TIME,
        date("endsOn", day("2013-08-02")));
    warned
        .after(OldLaw.represent("2013-07-20"))
        .refuses(OldLaw.represent("2013-07-21"), RecordRefusal.REPRESENTATIONS_ALREADY_MADE);
  }

  @Test
  void a_notice_leads_no_further_while_representations_are_undecided_or_when_it_is_not_confirmed() {
    var contested =
        Desk.of(COMMUNITY).after(OldLaw.given("2013-07-12"), OldLaw.represent("2013-07-20"));

    contested.refuses(findNotComplied("2013-08-05"), LawRefusal.REPRESENTATIONS_UNDECIDED);
    contested
        .after(OldLaw.decision("2013-08-20", NOT_CONFIRMED))
        .refuses(findNotComplied("2013-09-20"), LawRefusal.NOTICE_NOT_CONFIRMED);
    contested
        .after(OldLaw.decision("2013-08-20", NOT_CONFIRMED))
        .accepts(
            new NoticeDraft("2013-09-02", "2013-10-02")
                .named("notice-2")
                .ofTheOldLaw()
                .copiedTo(noticeCopies("2013-09-02", GOVERNING_BODY, HEAD_TEACHER, HMCI))
                .written());
  }

  @Test
  void a_confirmed_notice_has_15_working_days_from_the_day_of_its_confirmation() {
    var confirmed =
        Desk.of(COMMUNITY)
            .after(
                OldLaw.given("2013-07-12"),
                OldLaw.represent("2013-07-20"),
                OldLaw.decision("2013-08-05", CONFIRMED));

    // 5 August 2013 and fifteen working days, the summer bank holiday of 26 August passed over.
    confirmed.refuses(
        findNotComplied("2013-08-27"),
        LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING,
        date("endsOn", day("2013-08-27")));
    confirmed.accepts(findNotComplied("2013-08-28"));
    confirmed
        .after(findNotComplied("2013-08-28"))
        .accepts(propose("2013-08-30", "2013-10-27", ADDITIONAL_GOVERNORS));
    confirmed
        .after(findNotComplied("2013-08-28"))
        .refuses(
            propose("2013-08-30", "2013-10-28", ADDITIONAL_GOVERNORS),
            LawRefusal.POWER_WINDOW_CLOSED);
    confirmed.refuses(OldLaw.represent("2013-08-06"), RecordRefusal.REPRESENTATIONS_ALREADY_MADE);
    confirmed.refuses(
        OldLaw.decision("2013-08-06", CONFIRMED), RecordRefusal.REPRESENTATIONS_ALREADY_DECIDED);
  }

  @Test
  void nothing_is_confirmed_that_was_not_contested() {
    Desk.of(COMMUNITY)
        .after(OldLaw.given("2013-07-12"))
        .refuses(OldLaw.decision("2013-08-05", CONFIRMED), LawRefusal.NO_REPRESENTATIONS_MADE);
  }

  @Test
  void the_old_law_goes_on_for_a_notice_given_before_18_april_2016() {
    var warned = Desk.of(COMMUNITY).after(OldLaw.given("2016-04-15"));

    warned.accepts(OldLaw.represent("2016-05-09"));
    warned.refuses(findNotComplied("2016-05-09"), LawRefusal.COMPLIANCE_PERIOD_STILL_RUNNING);
    warned.accepts(assess("2016-05-10", ComplianceVerdict.NOT_COMPLIED));
  }

  @Test
  void there_are_no_representations_against_a_notice_given_since() {
    Desk.of(COMMUNITY)
        .after(Drafts.giveNotice("2016-04-18", "2016-05-20"))
        .refuses(
            OldLaw.represent("2016-04-20"),
            LawRefusal.NO_RIGHT_TO_REPRESENTATIONS,
            date("givenOn", day("2016-04-18")));
  }

  @Test
  void a_notice_on_pay_goes_never_to_the_chief_inspector_and_never_opens_arrangements() {
    var old = onPay("2012-03-01").ofTheOldLaw();
    var failed =
        Desk.of(COMMUNITY)
            .after(
                old.copiedTo(noticeCopies("2012-03-01", GOVERNING_BODY, HEAD_TEACHER)).written(),
                findNotComplied("2012-03-23"));

    failed.accepts(propose("2012-03-26", "2012-04-10", ADDITIONAL_GOVERNORS));
    failed.refuses(
        propose("2012-03-26", "2012-04-10", ENTER_INTO_ARRANGEMENTS),
        LawRefusal.POWER_NOT_OPEN_UNDER_THIS_SECTION,
        terms("powers", List.of(ENTER_INTO_ARRANGEMENTS)));
    Desk.of(COMMUNITY)
        .refuses(
            onPay("2016-04-18")
                .copiedTo(noticeCopies("2016-04-18", GOVERNING_BODY, HEAD_TEACHER))
                .written(),
            LawRefusal.RECIPIENT_MISSING,
            terms("recipients", List.of(SECRETARY_OF_STATE)));
  }

  @Test
  void a_copy_of_a_notice_on_pay_is_refused_where_it_goes_to_the_chief_inspector() {
    var recipients =
        noticeCopies("2016-04-18", GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE, HMCI);

    Desk.of(COMMUNITY)
        .refuses(
            onPay("2016-04-18").copiedTo(recipients).written(),
            LawRefusal.NO_COPY_FOR_HMCI_UNDER_THIS_SECTION,
            terms("recipients", List.of(GOVERNING_BODY, HEAD_TEACHER, SECRETARY_OF_STATE)));
  }

  private static NoticeDraft onPay(String givenOn) {
    return new NoticeDraft(givenOn, "2026-05-29")
        .under(NoticeSection.SECTION_60A)
        .on(PAY_AND_CONDITIONS_NOT_COMPLIED_WITH)
        .mindedTo(ADDITIONAL_GOVERNORS);
  }
}
