package org.interventionledger.query.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.record.FindDiary.What.COMPLIANCE_PERIOD_ENDS;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.CompliancePeriod;
import org.interventionledger.api.intervention.Ground;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.intervention.PowerWindow;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.intervention.SecretaryOfStateNoticeEvent.SecretaryOfStateWarningNoticeRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.IntentionOfSecretaryOfStateRecorded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.ReleaseOfFreezeRecorded;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.NoticeStanding;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.FindSchool.StateAct;
import org.interventionledger.api.school.StateMatter;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TheSecretaryOfStatesActsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void his_notice_ends_the_authoritys_earlier_one_on_its_page_and_in_the_diary() {
    var school = new FictionalSchool(999_701, "990", "Quarryfield");
    clerk.record(
        school.entered(),
        school.warned("n-1", "2026-03-02", "2026-03-27"),
        states(school, "2026-03-09"));

    assertThat(found(school).notices())
        .extracting(FindSchool.Notice::standing)
        .containsExactly(NoticeStanding.CEASED);
    assertThat(found(school).stateActs())
        .containsExactly(
            new StateAct(
                StateMatter.WARNING_NOTICE,
                Optional.of("s-1"),
                day("2026-03-09"),
                Optional.empty(),
                Optional.empty()));
    assertThat(diary(school))
        .extracting(Item::what, Item::subject)
        .containsExactly(
            tuple(
                COMPLIANCE_PERIOD_ENDS,
                "Warning notice of the Secretary of State of 9 March 2026"));
  }

  @Test
  void a_notice_of_the_authority_that_came_later_stands() {
    var school = new FictionalSchool(999_702, "990", "Rowanfield");
    clerk.record(
        school.entered(),
        states(school, "2026-03-02"),
        school.warned("n-1", "2026-03-09", "2026-03-27"));

    assertThat(found(school).notices())
        .extracting(FindSchool.Notice::standing)
        .containsExactly(NoticeStanding.COMPLIANCE_PERIOD_RUNNING);
  }

  @Test
  void an_intention_lasts_until_its_release() {
    var school = new FictionalSchool(999_704, "990", "Thornfield");
    clerk.record(
        school.entered(),
        new IntentionOfSecretaryOfStateRecorded(
            school.urn(),
            school.authority(),
            Set.of(SecretaryOfStatePower.APPOINT_GOVERNORS),
            learnt("2026-03-02"),
            eia("s.70A(2)")));
    assertThat(found(school).stateActs())
        .extracting(StateAct::until)
        .containsExactly(Optional.empty());

    clerk.record(
        new ReleaseOfFreezeRecorded(
            school.urn(), school.authority(), learnt("2026-03-16"), eia("s.70B")));
    assertThat(found(school).stateActs())
        .extracting(StateAct::until)
        .containsExactly(Optional.of(day("2026-03-16")));
  }

  @Test
  void an_administrator_reads_none_of_it() {
    var school = new FictionalSchool(999_705, "990", "Ullfield");
    clerk.record(school.entered(), states(school, "2026-03-02"));

    assertThat(read(school, Role.ADMINISTRATOR).stateActs()).isEmpty();
    assertThat(read(school, Role.RSC_LIAISON).stateActs()).hasSize(1);
  }

  private static School found(FictionalSchool school) {
    return read(school, Role.SENIOR_OFFICER);
  }

  private static School read(FictionalSchool school, Role role) {
    return LEDGER
        .askForOne(new FindSchool(Clerk.reader(role, "990"), school.urn()), School.class)
        .orElseThrow();
  }

  private static List<Item> diary(FictionalSchool school) {
    var query =
        new FindDiary(
            Clerk.reader(Role.SENIOR_OFFICER, "990"),
            Optional.of(school.urn()),
            Optional.empty(),
            Optional.empty(),
            day("2026-03-10"));
    return LEDGER.ask(query, Diary.class).items();
  }

  private static SecretaryOfStateWarningNoticeRecorded states(FictionalSchool school, String on) {
    var ends = day(on).plusDays(25);
    return new SecretaryOfStateWarningNoticeRecorded(
        school.urn(),
        school.authority(),
        "s-1",
        day(on),
        ReferralAddressee.REGIONAL_DIRECTOR,
        Set.of(Ground.SAFETY_THREATENED),
        new Narrative("As discussed."),
        new CompliancePeriod(day(on), ends, 25, eia("s.60(4)(c)")),
        new PowerWindow(
            Set.of(Power.ADDITIONAL_GOVERNORS),
            ends.plusDays(1),
            ends.plusMonths(2),
            eia("s.64(2)")),
        List.of(),
        learnt(on),
        eia("s.60"));
  }

  private static Learnt learnt(String on) {
    return new Learnt("Regional Director, North", day(on), "RG/118", Optional.empty());
  }
}
