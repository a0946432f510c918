package org.interventionledger.query.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.record.FindDiary.What.ADDITIONAL_GOVERNOR_LEAVES;
import static org.interventionledger.api.record.FindDiary.What.INTERIM_BOARD_BEGINS;
import static org.interventionledger.api.record.FindDiary.What.SUSPENSION_BEGINS;
import static org.interventionledger.api.record.FindDiary.What.SUSPENSION_TO_REVIEW;
import static org.interventionledger.api.terms.Provision.eia;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.AdditionalGovernor;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorEnded;
import org.interventionledger.api.intervention.AdditionalGovernorsEvent.AdditionalGovernorsAppointed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionReviewed;
import org.interventionledger.api.intervention.BudgetEvent.BudgetSuspensionRevoked;
import org.interventionledger.api.intervention.BudgetEvent.DelegatedBudgetSuspended;
import org.interventionledger.api.intervention.BudgetEvent.NoticeOfSuspensionGiven;
import org.interventionledger.api.intervention.EligibleUnder;
import org.interventionledger.api.intervention.GovernorLeaving;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.SecretaryOfStatePower;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateEnded;
import org.interventionledger.api.intervention.SecretaryOfStatePowerEvent.PowerOfSecretaryOfStateUsed;
import org.interventionledger.api.intervention.SuspensionGround;
import org.interventionledger.api.record.FindDiary;
import org.interventionledger.api.record.FindDiary.Diary;
import org.interventionledger.api.record.FindDiary.Item;
import org.interventionledger.api.record.FindDiary.What;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.PowerUsed;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.school.UseOfPower;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Provision;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.FictionalSchool;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepingPowersInTheDiaryTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final Narrative WORDS = new Narrative("As discussed.");
  private static final PersonName IVY = new PersonName("Ivy Marsh");
  private static final Provision SCHEDULE_15 =
      new Provision("School Standards and Framework Act 1998", "Sch. 15, para. 1");

  private final Clerk clerk = new Clerk(LEDGER);

  @Test
  void the_last_day_of_an_additional_governor_is_kept_until_the_governor_leaves() {
    var school = new FictionalSchool(999_121, "990", "Nettlefield");
    clerk.record(school.entered(), appointed(school, "2026-03-02", "2026-06-30"));
    assertThat(shown(school, "2026-06-30")).containsExactly(ADDITIONAL_GOVERNOR_LEAVES);
    assertThat(items(school, "2026-06-30").getFirst().subject()).isEqualTo("Ivy Marsh");
    assertThat(shown(school, "2026-07-01")).isEmpty();
    assertThat(used(school))
        .containsExactly(
            new PowerUsed(
                UseOfPower.ADDITIONAL_GOVERNORS,
                "g-1",
                day("2026-03-02"),
                Optional.empty(),
                List.of(IVY)));

    clerk.record(left(school, "2026-05-01"));
    assertThat(shown(school, "2026-05-02")).isEmpty();
    assertThat(used(school).getFirst().endedOn()).hasValue(day("2026-05-01"));
    assertThat(used(school).getFirst().names()).isEmpty();
  }

  @Test
  void a_suspension_waits_for_its_review_until_it_is_revoked() {
    var school = new FictionalSchool(999_122, "990", "Oatfield");
    clerk.record(school.entered(), suspended(school, "2026-03-02", "2026-06-30"));
    assertThat(shown(school, "2026-06-30")).containsExactly(SUSPENSION_TO_REVIEW);
    assertThat(items(school, "2026-07-01").getFirst().overdue()).isTrue();

    clerk.record(
        new BudgetSuspensionReviewed(
            school.urn(),
            school.authority(),
            "b-1",
            day("2026-06-30"),
            Optional.empty(),
            WORDS,
            day("2027-03-31"),
            SCHEDULE_15));
    assertThat(items(school, "2026-07-01").getFirst().dueOn()).isEqualTo("2027-03-31");
    clerk.record(
        new BudgetSuspensionRevoked(
            school.urn(),
            school.authority(),
            "b-1",
            day("2026-09-01"),
            day("2026-10-01"),
            WORDS,
            WORDS,
            SCHEDULE_15,
            Optional.empty()));
    assertThat(shown(school, "2026-10-01")).isEmpty();
    assertThat(used(school).getFirst().endedOn()).hasValue(day("2026-09-30"));
  }

  @Test
  void notice_of_a_suspension_waits_for_the_day_it_takes_effect() {
    var school = new FictionalSchool(999_123, "990", "Plumfield");
    clerk.record(school.entered(), noticed(school, "2026-03-02", "2026-04-03"));
    assertThat(shown(school, "2026-04-03"))
        .containsExactly(SUSPENSION_BEGINS, SUSPENSION_TO_REVIEW);
    assertThat(items(school, "2026-04-03").getFirst().basis())
        .hasValue("School Standards and Framework Act 1998, Sch. 15, para. 1");
    assertThat(shown(school, "2026-04-04")).containsExactly(SUSPENSION_TO_REVIEW);
  }

  @Test
  void nothing_of_them_waits_beyond_the_start_of_an_interim_board() {
    var school = new FictionalSchool(999_124, "990", "Quincefield");
    clerk.record(
        school.entered(),
        appointed(school, "2026-03-02", "2026-06-30"),
        noticed(school, "2026-03-25", "2026-04-27"),
        school.established("2026-04-02", "2026-04-20", "2027-04-19"));
    assertThat(shown(school, "2026-04-19"))
        .contains(INTERIM_BOARD_BEGINS)
        .contains(SUSPENSION_TO_REVIEW);
    assertThat(shown(school, "2026-04-20"))
        .doesNotContain(SUSPENSION_BEGINS, SUSPENSION_TO_REVIEW, ADDITIONAL_GOVERNOR_LEAVES);
    assertThat(used(school))
        .extracting(PowerUsed::endedOn)
        .containsOnly(Optional.of(day("2026-04-19")));
  }

  @Test
  void nor_beyond_the_start_of_one_of_the_secretary_of_state() {
    var school = new FictionalSchool(998_101, "990", "Sedgefield");
    clerk.record(
        school.entered(),
        appointed(school, "2026-03-02", "2026-06-30"),
        boardOfHis(school, "2026-03-30", "2026-04-20"),
        noticed(school, "2026-04-01", "2026-05-04"));
    assertThat(shown(school, "2026-04-19")).contains(SUSPENSION_TO_REVIEW);
    for (var on : List.of("2026-04-20", "2026-04-21")) {
      assertThat(shown(school, on))
          .doesNotContain(SUSPENSION_BEGINS, SUSPENSION_TO_REVIEW, ADDITIONAL_GOVERNOR_LEAVES);
    }
    assertThat(used(school))
        .extracting(PowerUsed::endedOn)
        .containsOnly(Optional.of(day("2026-04-19")));

    clerk.record(
        new PowerOfSecretaryOfStateEnded(
            school.urn(),
            school.authority(),
            SecretaryOfStatePower.INTERIM_BOARD,
            day("2026-04-17"),
            new Learnt("Regional Director", day("2026-04-17"), "RG/9", Optional.empty()),
            Provision.eia("s.69")));
    assertThat(used(school)).extracting(PowerUsed::endedOn).containsOnly(Optional.empty());
  }

  private static PowerOfSecretaryOfStateUsed boardOfHis(
      FictionalSchool school, String usedOn, String from) {
    return new PowerOfSecretaryOfStateUsed(
        school.urn(),
        school.authority(),
        SecretaryOfStatePower.INTERIM_BOARD,
        EligibleUnder.SECTION_62,
        day(usedOn),
        day(from),
        Optional.empty(),
        WORDS,
        Optional.empty(),
        Optional.empty(),
        new Learnt("Regional Director", day(usedOn), "RG/8", Optional.empty()),
        Provision.eia("s.69"));
  }

  @Test
  void nor_does_what_is_made_between_its_establishment_and_its_start_entered_late_or_not() {
    var school = new FictionalSchool(999_125, "990", "Rowanfield");
    clerk.record(
        school.entered(),
        school.established("2026-04-02", "2026-04-20", "2027-04-19"),
        noticed(school, "2026-04-03", "2026-05-04"));
    assertThat(shown(school, "2026-04-19")).contains(SUSPENSION_TO_REVIEW);
    assertThat(shown(school, "2026-04-20")).doesNotContain(SUSPENSION_BEGINS, SUSPENSION_TO_REVIEW);
    assertThat(shown(school, "2026-04-21")).doesNotContain(SUSPENSION_BEGINS, SUSPENSION_TO_REVIEW);

    clerk.record(
        school.interimPeriodEnded("2026-12-18"), appointed(school, "2026-04-06", "2027-06-30"));
    assertThat(shown(school, "2027-01-04")).doesNotContain(ADDITIONAL_GOVERNOR_LEAVES);
    assertThat(used(school))
        .extracting(PowerUsed::endedOn)
        .containsOnly(Optional.of(day("2026-04-19")));
  }

  private static AdditionalGovernorsAppointed appointed(
      FictionalSchool school, String on, String until) {
    return new AdditionalGovernorsAppointed(
        school.urn(),
        school.authority(),
        "g-1",
        day(on),
        List.of(new AdditionalGovernor(IVY, day(on), Optional.of(day(until)), WORDS)),
        WORDS,
        WORDS,
        eia("s.62"),
        eia("s.64(1)"),
        Optional.empty());
  }

  private static AdditionalGovernorEnded left(FictionalSchool school, String on) {
    return new AdditionalGovernorEnded(
        school.urn(),
        school.authority(),
        "g-1",
        day(on),
        IVY,
        GovernorLeaving.RESIGNATION,
        WORDS,
        List.of(),
        eia("s.64"));
  }

  private static DelegatedBudgetSuspended suspended(
      FictionalSchool school, String on, String reviewOn) {
    return new DelegatedBudgetSuspended(
        school.urn(),
        school.authority(),
        "b-1",
        day(on),
        day(on),
        List.of(),
        Optional.empty(),
        day(reviewOn),
        WORDS,
        WORDS,
        eia("s.62"),
        eia("s.66"),
        Optional.empty());
  }

  private static NoticeOfSuspensionGiven noticed(
      FictionalSchool school, String on, String takesEffectOn) {
    return new NoticeOfSuspensionGiven(
        school.urn(),
        school.authority(),
        "b-2",
        day(on),
        day(takesEffectOn),
        day(takesEffectOn),
        Set.of(SuspensionGround.UNSATISFACTORY_FINANCIAL_MANAGEMENT),
        WORDS,
        Set.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        day(takesEffectOn).plusYears(1),
        WORDS,
        SCHEDULE_15,
        Optional.empty());
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

  private List<PowerUsed> used(FictionalSchool school) {
    var query = new FindSchool(Clerk.reader(Role.ADVISER, "990"), school.urn());
    return LEDGER.askForOne(query, School.class).orElseThrow().powersUsed();
  }
}
