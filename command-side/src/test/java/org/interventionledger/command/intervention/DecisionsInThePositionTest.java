package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.ConsentDecision;
import org.interventionledger.api.intervention.StatutoryStep;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.record.StatutoryDecision;
import org.interventionledger.api.record.StatutoryDecision.Guidance;
import org.interventionledger.api.record.StatutoryDecision.LastDayForClaim;
import org.interventionledger.api.record.StatutoryDecision.RecordToKeep;
import org.interventionledger.api.terms.Certainty;
import org.interventionledger.api.terms.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsInThePositionTest {

  /** A pre-warning is no more told to the liaison by its decision than by the act itself. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RECALCULATE_PERIOD"})
  void each_is_of_the_class_of_the_act_by_which_it_is_decided(Act act) {
    PreparedAct.of(act, Optional.empty(), day("2026-05-01"))
        .ifPresent(
            decided -> assertThat(Readership.of(decided.step())).isEqualTo(ActReadership.of(act)));
  }

  @Test
  void a_warning_notice_has_a_last_day_for_a_claim_from_the_day_it_is_given() {
    var given = new Journey(COMMUNITY).then(Drafts.giveNotice("2026-05-01", "2026-05-29"));

    assertThat(given.positionOn("2026-04-30").decisions()).isEmpty();
    for (var on : new String[] {"2026-05-01", "2026-05-02", "2026-08-01", "2026-08-02"}) {
      assertThat(given.positionOn(on).decisions())
          .containsExactly(
              new StatutoryDecision(
                  StatutoryStep.WARNING_NOTICE,
                  Optional.of(Drafts.NOTICE),
                  day("2026-05-01"),
                  new LastDayForClaim(
                      day("2026-08-01"),
                      new Provision("Civil Procedure Rules", "r. 54.5"),
                      Certainty.SECONDARY),
                  Optional.of(
                      new RecordToKeep(
                          day("2032-05-01"),
                          day("2030-05-01"),
                          new Provision("SI 2014/2095", "reg. 8"),
                          Certainty.SEEN)),
                  Optional.empty()));
    }
  }

  /** The corresponding date, or the last day of a month that has none. */
  @ParameterizedTest
  @CsvSource({
    "2025-11-29, 2026-02-28",
    "2025-11-30, 2026-02-28",
    "2025-12-01, 2026-03-01",
    "2012-05-28, 2012-08-28"
  })
  void three_months_end_on_the_corresponding_date(String givenOn, String lastDay) {
    var warned =
        new Journey(COMMUNITY)
            .then(
                givenOn.startsWith("2012")
                    ? OldLaw.given(givenOn)
                    : Drafts.giveNotice(givenOn, "2026-05-29"));

    assertThat(warned.positionOn(givenOn).decisions())
        .extracting(decision -> decision.claim().lastDay())
        .containsExactly(day(lastDay));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-08-05,,",
    "2014-08-06, 2020-08-06, 2018-08-06",
    "2014-08-07, 2020-08-07, 2018-08-07"
  })
  void since_6_august_2014_its_record_is_kept_for_six_years_and_its_papers_for_four(
      String givenOn, LocalDate recordUntil, LocalDate papersUntil) {
    var warned = new Journey(COMMUNITY).then(OldLaw.given(givenOn));

    assertThat(warned.positionOn(givenOn).decisions())
        .extracting(
            decision -> decision.kept().map(RecordToKeep::recordUntil),
            decision -> decision.kept().map(RecordToKeep::papersUntil))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Optional.ofNullable(recordUntil), Optional.ofNullable(papersUntil)));
  }

  @Test
  void so_has_an_interim_board_and_only_readers_of_boards_are_told() {
    var journey =
        new Journey(COMMUNITY)
            .then(Drafts.inspection("2026-03-03", "2026-04-20", Category.SPECIAL_MEASURES))
            .then(Drafts.consult("2026-05-05", "2026-05-12"))
            .then(Drafts.apply("2026-05-13"))
            .then(Drafts.decide("2026-05-20", ConsentDecision.CONSENTED))
            .then(Drafts.establish("2026-05-21", "2026-06-01"));

    assertThat(journey.positionOn("2026-05-21").decisions())
        .extracting(StatutoryDecision::step, decision -> decision.claim().lastDay())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                StatutoryStep.INTERIM_EXECUTIVE_BOARD, day("2026-08-21")));
    assertThat(journey.positionFor("2026-05-21", Set.of(Readership.STATUTORY)).decisions())
        .isEmpty();
  }

  /**
   * The edition of March 2016 took effect on 18 April 2016; that of January 2015 held until then.
   */
  @ParameterizedTest
  @CsvSource({
    "2016-04-15, January 2015, INFERRED",
    "2016-04-18, March 2016,   REMEMBERED",
    "2016-04-19, March 2016,   REMEMBERED",
    "2025-11-14, Support and intervention in schools, SEEN"
  })
  void a_notice_shows_the_guidance_of_its_day_and_how_sure_that_is(
      String givenOn, String edition, Certainty certainty) {
    var warned =
        new Journey(COMMUNITY)
            .then(
                givenOn.equals("2016-04-15")
                    ? OldLaw.given(givenOn)
                    : Drafts.giveNotice(givenOn, "2026-05-29"));

    var position = warned.positionOn("2026-05-29");
    assertThat(position.decisions())
        .extracting(StatutoryDecision::guidance)
        .containsExactly(Optional.of(new Guidance(edition, certainty)));
    assertThat(position.guidance()).isEmpty();
    assertThat(warned.positionOn(givenOn).guidance()).contains(new Guidance(edition, certainty));
  }
}
