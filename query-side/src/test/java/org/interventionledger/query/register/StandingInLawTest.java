package org.interventionledger.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.interventionledger.api.intervention.EarlierCategory.NOT_SPOKEN_OF;
import static org.interventionledger.api.intervention.EarlierCategory.NO_LONGER_APPLIES;
import static org.interventionledger.api.intervention.EarlierCategory.STILL_APPLIES;
import static org.interventionledger.api.placement.FindRegister.Standing.ELIGIBLE_FOR_INTERVENTION;
import static org.interventionledger.api.placement.FindRegister.Standing.NOT_COMPLIED;
import static org.interventionledger.api.placement.FindRegister.Standing.PRE_WARNED;
import static org.interventionledger.api.placement.FindRegister.Standing.REFERRED;
import static org.interventionledger.api.placement.FindRegister.Standing.WARNING_NOTICE_RUNNING;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ComplianceVerdict;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.PreWarningOutcome;
import org.interventionledger.api.placement.FindRegister.Standing;
import org.interventionledger.query.journey.Journey;
import org.interventionledger.query.register.Standings.Held;
import org.interventionledger.query.support.FictionalReport;
import org.interventionledger.query.support.FictionalSchool;
import org.junit.jupiter.api.Test;

class StandingInLawTest {

  private static final FictionalSchool SCHOOL = new FictionalSchool(999_001, "990", "Larkfield");

  @Test
  void a_notice_runs_until_compliance_is_judged() {
    assertThat(standings(SCHOOL.warned("n", "2026-03-02", "2026-03-27")))
        .containsExactly(WARNING_NOTICE_RUNNING);
    assertThat(
            standings(
                SCHOOL.warned("n", "2026-03-02", "2026-03-27"),
                SCHOOL.assessed("n", "2026-03-30", ComplianceVerdict.NOT_COMPLIED)))
        .containsExactly(NOT_COMPLIED);
    assertThat(
            standings(
                SCHOOL.warned("n", "2026-03-02", "2026-03-27"),
                SCHOOL.assessed("n", "2026-03-30", ComplianceVerdict.COMPLIED)))
        .isEmpty();
  }

  @Test
  void the_notice_of_proposed_powers_makes_it_eligible() {
    assertThat(
            standings(
                SCHOOL.warned("n", "2026-03-02", "2026-03-27"),
                SCHOOL.assessed("n", "2026-03-30", ComplianceVerdict.NOT_COMPLIED),
                SCHOOL.proposed("n", "2026-04-01")))
        .containsExactly(ELIGIBLE_FOR_INTERVENTION);
  }

  @Test
  void a_category_lasts_until_the_day_before_a_later_report_ends_it_whenever_it_is_recorded() {
    var in = report(Category.SPECIAL_MEASURES, NOT_SPOKEN_OF, "2025-11-03", "2025-12-10");
    var out = report(Category.NONE, NO_LONGER_APPLIES, "2026-03-03", "2026-04-20");
    var ended = tuple(ELIGIBLE_FOR_INTERVENTION, day("2025-12-10"), Optional.of(day("2026-04-19")));

    assertThat(standingsOf(in)).extracting(Held::until).containsExactly(Optional.empty());
    for (var history : List.of(List.of(in, out), List.of(out, in))) {
      assertThat(standingsOf(history.toArray(SchoolEvent[]::new)))
          .extracting(Held::standing, Held::since, Held::until)
          .containsExactly(ended);
    }
  }

  @Test
  void a_report_that_does_not_say_so_ends_no_category() {
    var in = report(Category.SPECIAL_MEASURES, NOT_SPOKEN_OF, "2025-11-03", "2025-12-10");
    var visit = report(Category.NONE, STILL_APPLIES, "2026-03-03", "2026-04-20");

    assertThat(standingsOf(in, visit)).extracting(Held::until).containsExactly(Optional.empty());
  }

  @Test
  void a_new_category_takes_the_place_of_the_earlier_one() {
    var first = report(Category.SPECIAL_MEASURES, NOT_SPOKEN_OF, "2025-11-03", "2025-12-10");
    var again = report(Category.SPECIAL_MEASURES, NOT_SPOKEN_OF, "2026-03-03", "2026-04-20");

    assertThat(standingsOf(first, again))
        .extracting(Held::since, Held::until)
        .containsExactly(
            tuple(day("2025-12-10"), Optional.of(day("2026-04-19"))),
            tuple(day("2026-04-20"), Optional.empty()));
  }

  @Test
  void a_pre_warning_stands_until_it_is_answered_well_or_a_notice_follows() {
    var sent = SCHOOL.preWarned("p", "2026-03-02", "2026-03-16");
    assertThat(standings(sent)).containsExactly(PRE_WARNED);
    assertThat(
            standings(
                sent, SCHOOL.answered("p", "2026-03-10", PreWarningOutcome.INSUFFICIENT_RESPONSE)))
        .containsExactly(PRE_WARNED);
    assertThat(
            standings(
                sent, SCHOOL.answered("p", "2026-03-10", PreWarningOutcome.SATISFACTORY_RESPONSE)))
        .isEmpty();
    assertThat(standings(sent, SCHOOL.warned("n", "2026-03-17", "2026-03-27")))
        .containsExactly(WARNING_NOTICE_RUNNING);
  }

  @Test
  void a_referral_stands_until_its_outcome() {
    var referred = SCHOOL.referred("r", "2026-03-02", "2026-03-20");
    assertThat(standings(referred)).containsExactly(REFERRED);
    assertThat(standings(referred, SCHOOL.outcome("r", "2026-04-01"))).isEmpty();
  }

  @Test
  void a_board_refused_is_no_longer_applied_for() {
    assertThat(
            standings(
                SCHOOL.appliedFor("2026-03-05", "2026-04-20"),
                SCHOOL.decided("2026-04-01", ConsentDecision.REFUSED)))
        .isEmpty();
  }

  @Test
  void nothing_is_left_of_a_board_whose_period_is_over() {
    assertThat(
            standings(
                SCHOOL.consulted("2026-03-02"),
                SCHOOL.appliedFor("2026-03-05", "2026-04-20"),
                SCHOOL.decided("2026-04-01", ConsentDecision.CONSENTED),
                SCHOOL.established("2026-04-02", "2026-04-20", "2027-04-19"),
                SCHOOL.interimPeriodEnded("2026-12-31")))
        .isEmpty();
  }

  private static SchoolEvent report(
      Category category, EarlierCategory said, String inspectedOn, String publishedOn) {
    return FictionalReport.on(SCHOOL, category, said, inspectedOn, publishedOn);
  }

  private static List<Standing> standings(SchoolEvent... events) {
    return standingsOf(events).stream().map(Held::standing).toList();
  }

  private static List<Held> standingsOf(SchoolEvent... events) {
    return Standings.of(Journey.of(List.of(events)));
  }
}
