package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_PERIOD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_TO_ASSESS;
import static org.interventionledger.api.record.FindDiary.What.CONSENT_AWAITED;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_BEGINS;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_ENDS;
import static org.interventionledger.api.record.FindDiary.What.LAST_DAY_FOR_POWERS;
import static org.interventionledger.api.record.FindDiary.What.MEETING_PLANNED;
import static org.interventionledger.api.record.FindDiary.What.MEETING_RECORD_OUTSTANDING;
import static org.interventionledger.api.record.FindDiary.What.PRE_WARNING_REPLY;
import static org.interventionledger.api.record.FindDiary.What.REFERRAL_REPLY;
import static org.interventionledger.api.record.FindDiary.What.REVIEW_OF_PLACEMENT;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void a_review_of_the_placement_is_due_until_the_school_leaves_the_register() {
    var school = new FictionalSchool(999_101, "990", "Ashfield");
    clerk.record(school.entered(), school.placed("2026-03-02", "2026-06-01"));
    assertThat(only(school, "2026-06-01"))
        .isEqualTo(
            new Item(
                school.urn(),
                "Ashfield",
                REVIEW_OF_PLACEMENT,
                day("2026-06-01"),
                false,
                "Schools causing concern",
                Optional.of("scc 1.0"),
                Optional.empty()));
    assertThat(only(school, "2026-06-02").overdue()).isTrue();

    clerk.record(school.level("2026-06-02", "S2", 2, null));
    assertThat(shown(school, "2026-06-02")).as("the level's change was the review").isEmpty();
    clerk.record(school.level("2026-06-03", "S3", 3, "2026-09-01"), school.removed("2026-06-20"));
    assertThat(shown(school, "2026-06-20")).isEmpty();
  }

  @Test
  void a_meeting_waits_to_be_held_then_for_its_record_then_for_its_actions() {
    var school = new FictionalSchool(999_102, "990", "Birchfield");
    clerk.record(school.entered(), school.called("m-1", "2026-03-02", "2026-03-10"));
    assertThat(only(school, "2026-03-09").what()).isEqualTo(MEETING_PLANNED);
    assertThat(only(school, "2026-03-10").overdue()).isFalse();
    assertThat(only(school, "2026-03-11").overdue()).isTrue();

    clerk.record(school.held("m-1", "2026-03-10"));
    assertThat(shown(school, "2026-03-11")).containsExactly(MEETING_RECORD_OUTSTANDING);

    clerk.record(school.recorded("m-1", "2026-03-10", "2026-03-12", "2026-04-01", "2026-05-01"));
    assertThat(items(school, "2026-03-12"))
        .extracting(Item::owner)
        .containsOnly(Optional.of("Head teacher"));
    clerk.record(school.completed("m-1", 1, "2026-03-30"));
    assertThat(only(school, "2026-04-02").dueOn()).isEqualTo("2026-05-01");
    clerk.record(school.completed("m-1", 2, "2026-04-03"));
    assertThat(shown(school, "2026-04-03")).isEmpty();
  }

  @Test
  void a_meeting_called_off_is_not_due() {
    var school = new FictionalSchool(999_103, "990", "Cedarfield");
    clerk.record(
        school.entered(),
        school.called("m-2", "2026-03-02", "2026-03-10"),
        school.cancelled("m-2", "2026-03-09"));
    assertThat(shown(school, "2026-03-10")).isEmpty();
  }

  @Test
  void compliance_is_to_be_assessed_from_the_day_after_the_period() {
    var school = new FictionalSchool(999_104, "990", "Damsonfield");
    clerk.record(school.entered(), school.warned("n-1", "2026-03-02", "2026-03-27"));
    assertThat(shown(school, "2026-03-26")).containsExactly(COMPLIANCE_PERIOD_ENDS);
    assertThat(shown(school, "2026-03-27")).containsExactly(COMPLIANCE_PERIOD_ENDS);
    assertThat(shown(school, "2026-03-28"))
        .containsExactly(COMPLIANCE_TO_ASSESS, LAST_DAY_FOR_POWERS);
    assertThat(items(school, "2026-03-27").getFirst().basis())
        .hasValue("Education and Inspections Act 2006, s.60(4)(c)");
    assertThat(items(school, "2026-03-27").getFirst().subject())
        .isEqualTo("Warning notice of 2 March 2026");
  }

  @Test
  void a_period_that_is_counted_again_is_due_on_its_new_end() {
    var school = new FictionalSchool(999_914, "990", "Rowanfield");
    clerk.record(school.entered(), school.warned("n-1", "2026-03-02", "2026-03-27"));
    clerk.record(school.countedAgain("n-1", "2026-03-10", "2026-03-27", "2026-03-30"));

    assertThat(shown(school, "2026-03-30")).containsExactly(COMPLIANCE_PERIOD_ENDS);
    assertThat(shown(school, "2026-03-31"))
        .containsExactly(COMPLIANCE_TO_ASSESS, LAST_DAY_FOR_POWERS);
    assertThat(items(school, "2026-03-31").getLast().dueOn()).isEqualTo("2026-05-30");
  }

  @Test
  void powers_are_in_the_diary_to_the_last_day_of_their_window_and_not_after() {
    var school = new FictionalSchool(999_105, "990", "Elmfield");
    clerk.record(
        school.entered(),
        school.warned("n-1", "2026-03-02", "2026-03-27"),
        school.assessed("n-1", "2026-03-30", ComplianceVerdict.NOT_COMPLIED));
    assertThat(only(school, "2026-05-26").dueOn()).isEqualTo("2026-05-27");
    assertThat(shown(school, "2026-05-27")).containsExactly(LAST_DAY_FOR_POWERS);
    assertThat(shown(school, "2026-05-28")).isEmpty();
    clerk.record(school.proposed("n-1", "2026-04-01"));
    assertThat(shown(school, "2026-05-27")).containsExactly(LAST_DAY_FOR_POWERS);
    clerk.record(school.withdrawn("n-1", "2026-04-02"));
    assertThat(shown(school, "2026-05-27")).isEmpty();
  }

  @Test
  void nothing_is_due_on_a_notice_complied_with() {
    var school = new FictionalSchool(999_106, "990", "Fernfield");
    clerk.record(
        school.entered(),
        school.warned("n-1", "2026-03-02", "2026-03-27"),
        school.assessed("n-1", "2026-03-30", ComplianceVerdict.COMPLIED));
    assertThat(shown(school, "2026-03-31")).isEmpty();
  }

  @Test
  void a_reply_is_due_until_it_is_recorded() {
    var school = new FictionalSchool(999_107, "990", "Gorsefield");
    clerk.record(
        school.entered(),
        school.preWarned("p-1", "2026-03-02", "2026-03-16"),
        school.referred("r-1", "2026-03-02", "2026-03-20"));
    assertThat(shown(school, "2026-03-17")).containsExactly(PRE_WARNING_REPLY, REFERRAL_REPLY);
    clerk.record(
        school.answered("p-1", "2026-03-17", PreWarningOutcome.NO_RESPONSE),
        school.outcome("r-1", "2026-03-18"));
    assertThat(shown(school, "2026-03-18")).isEmpty();
  }

  @Test
  void a_board_waits_for_consent_then_begins_and_ends() {
    var school = new FictionalSchool(999_108, "990", "Hazelfield");
    clerk.record(
        school.entered(),
        school.consulted("2026-03-02"),
        school.appliedFor("2026-03-05", "2026-04-20"));
    assertThat(shown(school, "2026-03-05")).containsExactly(CONSENT_AWAITED);
    clerk.record(
        school.decided("2026-04-01", ConsentDecision.CONSENTED),
        school.established("2026-04-02", "2026-04-20", "2027-04-19"));
    assertThat(shown(school, "2026-04-20"))
        .containsExactly(INTERIM_BOARD_BEGINS, INTERIM_BOARD_ENDS);
    assertThat(shown(school, "2026-04-21")).containsExactly(INTERIM_BOARD_ENDS);
    assertThat(only(school, "2027-04-20").overdue()).isTrue();
    clerk.record(school.interimPeriodEnded("2027-04-20"));
    assertThat(shown(school, "2027-04-20")).isEmpty();
  }

  @Test
  void both_days_of_the_range_count_and_what_is_overdue_is_always_shown() {
    var school = new FictionalSchool(999_109, "990", "Ivyfield");
    clerk.record(
        school.entered(),
        school.called("m-9", "2026-03-01", "2026-03-02"),
        school.held("m-9", "2026-03-02"),
        school.recorded(
            "m-9",
            "2026-03-02",
            "2026-03-02",
            "2026-03-09",
            "2026-03-10",
            "2026-03-12",
            "2026-03-13"));
    var query =
        new FindDiary(
            Clerk.reader(Role.ADVISER, "990"),
            Optional.of(school.urn()),
            Optional.of(day("2026-03-10")),
            Optional.of(day("2026-03-12")),
            day("2026-03-05"));
    assertThat(LEDGER.ask(query, Diary.class).items())
        .extracting(item -> item.dueOn().toString())
        .containsExactly("2026-03-10", "2026-03-12");
    var later =
        new FindDiary(query.reader(), query.urn(), query.from(), query.to(), day("2026-03-10"));
    assertThat(LEDGER.ask(later, Diary.class).items())
        .extracting(item -> item.dueOn().toString())
        .containsExactly("2026-03-09", "2026-03-10", "2026-03-12");
  }

  @Test
  void each_reader_sees_what_the_role_may_read_at_the_schools_of_the_authorities_served() {
    var school = new FictionalSchool(999_110, "990", "Juniperfield");
    clerk.record(
        school.entered(),
        school.placed("2026-03-02", "2026-06-01"),
        school.called("m-10", "2026-03-02", "2026-06-02"),
        school.warned("n-1", "2026-03-02", "2026-06-03"),
        school.appliedFor("2026-03-05", "2026-06-04"));
    var statutory = List.of(COMPLIANCE_PERIOD_ENDS, CONSENT_AWAITED);
    var dealings = List.of(REVIEW_OF_PLACEMENT, MEETING_PLANNED, COMPLIANCE_PERIOD_ENDS);
    var everything =
        List.of(REVIEW_OF_PLACEMENT, MEETING_PLANNED, COMPLIANCE_PERIOD_ENDS, CONSENT_AWAITED);
    for (var role : Role.values()) {
      var expected =
          switch (role) {
            case ADVISER -> dealings;
            case SENIOR_OFFICER, HEAD_OF_SERVICE, LEGAL, AUDITOR -> everything;
            case RSC_LIAISON -> statutory;
            case ADMINISTRATOR -> List.<What>of();
          };
      assertThat(shownTo(role, "990", school)).as(role.name()).isEqualTo(expected);
      assertThat(shownTo(role, "991", school)).as(role + " of another authority").isEmpty();
    }
  }

  private List<What> shownTo(Role role, String authority, FictionalSchool school) {
    var query =
        new FindDiary(
            Clerk.reader(role, authority),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day("2026-05-01"));
    return LEDGER.ask(query, Diary.class).items().stream().map(Item::what).toList();
  }

  private List<Item> items(FictionalSchool school, String today) {
    var query =
        new FindDiary(
            Clerk.reader(Role.HEAD_OF_SERVICE, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day(today));
    return LEDGER.ask(query, Diary.class).items();
  }

  private List<What> shown(FictionalSchool school, String today) {
    return items(school, today).stream().map(Item::what).toList();
  }

  private Item only(FictionalSchool school, String today) {
    assertThat(items(school, today)).hasSize(1);
    return items(school, today).getFirst();
  }
}
