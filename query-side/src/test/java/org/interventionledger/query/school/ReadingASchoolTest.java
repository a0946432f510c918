package org.interventionledger.query.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.Readership.BOARD;
import static org.interventionledger.api.record.Readership.DEALINGS;
import static org.interventionledger.api.record.Readership.INSPECTION;
import static org.interventionledger.api.record.Readership.REGISTER;
import static org.interventionledger.api.record.Readership.STATUTORY;
import static org.interventionledger.query.support.FictionalSchool.correcting;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InterventionEvent.InterventionEntryCorrected;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.ActionState;
import org.interventionledger.api.school.FindSchool.MeetingStanding;
import org.interventionledger.api.school.FindSchool.Notice;
import org.interventionledger.api.school.FindSchool.NoticeStanding;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.OnRegister;
import org.interventionledger.api.school.Openness;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingASchoolTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final FictionalSchool LARK =
      new FictionalSchool(999_401, "990", "Larkfield Primary School");

  @BeforeAll
  static void a_school_with_everything_on_record() {
    new Clerk(LEDGER)
        .record(
            LARK.entered(),
            LARK.placed("2026-03-02", "2026-06-01"),
            LARK.level("2026-03-02", "S2", 2, null),
            LARK.adviser("2026-03-02", "Ada Lindqvist"),
            LARK.called("m-1", "2026-03-02", "2026-03-10"),
            LARK.held("m-1", "2026-03-11"),
            LARK.recorded("m-1", "2026-03-11", "2026-03-12", "2026-04-01", "2026-05-01"),
            LARK.completed("m-1", 2, "2026-03-30"),
            LARK.inspected("2026-01-20", Category.SPECIAL_MEASURES),
            LARK.preWarned("p-1", "2026-03-02", "2026-03-16"),
            LARK.warned("n-1", "2026-03-17", "2026-04-10"),
            LARK.referred("r-1", "2026-03-02", "2026-03-20"),
            LARK.consulted("2026-03-19"),
            LARK.appliedFor("2026-03-20", "2026-04-20"),
            LARK.established("2026-04-02", "2026-04-20", "2027-04-19"),
            LARK.constituted("2026-04-02", "2026-04-20", "2027-04-19"));
  }

  @Test
  void everything_on_record_is_told_to_who_may_read_everything() {
    var school = find(Role.LEGAL, "990", LARK.urn()).orElseThrow();
    assertThat(school.particulars()).isEqualTo(LARK.entered().particulars());
    assertThat(school.placement())
        .hasValueSatisfying(
            placement -> {
              assertThat(placement.registers())
                  .containsExactly(
                      new OnRegister("scc", "Schools causing concern", day("2026-03-02")));
              assertThat(placement.adviser()).hasValue("Ada Lindqvist");
              assertThat(placement.reviewOn()).hasValue(day("2026-06-01"));
              assertThat(placement.framework()).hasValue("scc 1.0");
            });
    assertThat(school.latestInspection())
        .map(FindSchool.Inspection::category)
        .hasValue(Category.SPECIAL_MEASURES);
    assertThat(school.preWarnings())
        .containsExactly(
            new FindSchool.PreWarning(
                "p-1", day("2026-03-02"), day("2026-03-16"), Optional.empty()));
    assertThat(school.notices())
        .containsExactly(
            new FindSchool.Notice(
                "n-1",
                day("2026-03-17"),
                List.of("SAFETY_THREATENED"),
                day("2026-04-10"),
                day("2026-06-10"),
                NoticeStanding.COMPLIANCE_PERIOD_RUNNING));
    var meeting = school.meetings().getFirst();
    assertThat(meeting.standing()).isEqualTo(MeetingStanding.RECORDED);
    assertThat(meeting.heldOn()).hasValue(day("2026-03-11"));
    assertThat(meeting.actions())
        .extracting(ActionState::completedOn)
        .containsExactly(Optional.empty(), Optional.of(day("2026-03-30")));
    assertThat(school.boardApplication())
        .map(FindSchool.BoardApplication::appliedOn)
        .hasValue(Optional.of(day("2026-03-20")));
    assertThat(school.boards().getFirst().chair()).isEqualTo("Ruth Asante");
    assertThat(school.boards().getFirst().members()).hasSize(2);
    assertThat(school.referrals().getFirst().addressee()).isEqualTo("REGIONAL_DIRECTOR");
  }

  @Test
  void each_part_is_told_to_the_roles_of_its_class_and_to_nobody_else() {
    for (var role : Role.values()) {
      var school = find(role, "990", LARK.urn()).orElseThrow();
      assertThat(school.placement().isPresent())
          .as(role + " placement")
          .isEqualTo(REGISTER.includes(role));
      assertThat(school.latestInspection().isPresent())
          .as(role + " inspection")
          .isEqualTo(INSPECTION.includes(role));
      assertThat(school.preWarnings())
          .as(role + " pre-warning")
          .hasSize(DEALINGS.includes(role) ? 1 : 0);
      assertThat(school.meetings()).as(role + " meetings").hasSize(DEALINGS.includes(role) ? 1 : 0);
      assertThat(school.notices()).as(role + " notices").hasSize(STATUTORY.includes(role) ? 1 : 0);
      assertThat(school.referrals())
          .as(role + " referrals")
          .hasSize(STATUTORY.includes(role) ? 1 : 0);
      assertThat(school.boardApplication().isPresent())
          .as(role + " board")
          .isEqualTo(BOARD.includes(role));
      assertThat(school.boards()).as(role + " boards").hasSize(BOARD.includes(role) ? 1 : 0);
      assertThat(school.confidentialPart())
          .as(role.name())
          .isEqualTo(
              REGISTER.includes(role)
                  ? Openness.OPEN
                  : role == Role.RSC_LIAISON
                      ? Openness.WITHOUT_THE_REGISTER
                      : Openness.PARTICULARS_ONLY);
    }
  }

  @Test
  void of_another_authoritys_school_everybody_gets_the_particulars_alone() {
    for (var role : Role.values()) {
      assertThat(find(role, "991", LARK.urn()))
          .hasValue(
              new School(
                  LARK.urn(),
                  LARK.entered().particulars(),
                  Openness.PARTICULARS_ONLY,
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
    }
  }

  @Test
  void a_urn_that_is_not_in_the_ledger_is_answered_with_nothing() {
    assertThat(find(Role.LEGAL, "990", new Urn(999_999))).isEmpty();
  }

  @Test
  void a_notice_that_should_not_have_been_entered_is_gone_and_one_replaced_shows_its_replacement() {
    var school = new FictionalSchool(999_402, "990", "Merlin School");
    var clerk = new Clerk(LEDGER);
    clerk.record(
        school.entered(),
        school.warned("n-2", "2026-03-02", "2026-03-27"),
        school.withdrawn("n-2", "2026-03-03"));
    clerk.record(
        new InterventionEntryCorrected(
            school.urn(), school.authority(), correcting(1), Optional.empty()),
        new InterventionEntryCorrected(
            school.urn(),
            school.authority(),
            correcting(0),
            Optional.of(school.warned("n-2", "2026-03-04", "2026-03-30"))));
    assertThat(find(Role.LEGAL, "990", school.urn()).orElseThrow().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.complyBy()).isEqualTo("2026-03-30"))
        .extracting(Notice::standing)
        .isEqualTo(NoticeStanding.COMPLIANCE_PERIOD_RUNNING);

    clerk.record(
        new InterventionEntryCorrected(
            school.urn(), school.authority(), correcting(3), Optional.empty()));
    assertThat(find(Role.LEGAL, "990", school.urn()).orElseThrow().notices()).isEmpty();
  }

  private static Optional<School> find(Role role, String authority, Urn urn) {
    return LEDGER.askForOne(new FindSchool(Clerk.reader(role, authority), urn), School.class);
  }
}
