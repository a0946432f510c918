package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.AcademyOrderBasis.APPLICATION;
import static org.interventionledger.api.intervention.AcademyOrderBasis.DUTY;
import static org.interventionledger.api.intervention.AcademyOrderBasis.POWER;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60A;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_60B;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_61;
import static org.interventionledger.api.intervention.EligibleUnder.SECTION_62;
import static org.interventionledger.api.intervention.StepsFor.GOVERNING_BODY;
import static org.interventionledger.api.intervention.StepsFor.LOCAL_AUTHORITY;
import static org.interventionledger.api.record.FindPosition.Duty.FACILITATE_CONVERSION;
import static org.interventionledger.api.record.FindPosition.Duty.ORDER_UNDER_THE_OLD_LAW;
import static org.interventionledger.api.record.FindPosition.Duty.TAKE_DIRECTED_STEPS;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.command.intervention.Drafts.day;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.StateDrafts.order;
import static org.interventionledger.command.intervention.StateDrafts.revocation;
import static org.interventionledger.command.intervention.StateDrafts.steps;

import java.util.List;
import org.interventionledger.api.record.FindPosition.StandingDuty;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.junit.jupiter.api.Test;

class OrderingAnAcademyTest {

  @Test
  void the_duty_lasted_from_18_april_2016_to_28_june_2026() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(
        order("2016-04-17", DUTY, SECTION_62), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    desk.accepts(order("2016-04-18", DUTY, SECTION_62));
    desk.accepts(order("2016-04-19", DUTY, SECTION_61));
    desk.accepts(order("2026-06-28", DUTY, SECTION_62));
    for (var on : new String[] {"2026-06-29", "2026-06-30"}) {
      desk.refuses(
          order(on, DUTY, SECTION_62),
          LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE,
          date("knownFrom", day("2016-04-18")),
          date("knownUntil", day("2026-06-28")));
      desk.accepts(order(on, POWER, SECTION_62));
    }
  }

  @Test
  void the_duty_was_for_schools_in_a_category() {
    Desk.of(COMMUNITY)
        .refuses(order("2020-05-01", DUTY, SECTION_60), LawRefusal.DUTY_ONLY_FOR_A_CATEGORY);
    Desk.of(COMMUNITY).refuses(order("2020-05-01", DUTY), LawRefusal.DUTY_ONLY_FOR_A_CATEGORY);
  }

  @Test
  void the_power_rests_on_a_gateway_of_its_day() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(order("2020-05-01", POWER), LawRefusal.ACADEMY_ORDER_NEEDS_A_GATEWAY);
    desk.refuses(order("2017-01-10", POWER, SECTION_60B), LawRefusal.ACADEMY_ORDER_NEEDS_A_GATEWAY);
    desk.accepts(order("2017-01-11", POWER, SECTION_60B));
    desk.accepts(order("2017-01-12", POWER, SECTION_60B));
    desk.accepts(order("2012-05-01", APPLICATION));
  }

  @Test
  void for_a_school_in_a_category_there_was_no_choice_while_the_duty_lasted() {
    var desk = Desk.of(COMMUNITY);
    for (var section : List.of(SECTION_61, SECTION_62)) {
      for (var on : List.of("2016-04-17", "2026-06-29", "2026-06-30")) {
        desk.accepts(order(on, POWER, section));
      }
      for (var on : List.of("2016-04-18", "2016-04-19", "2026-06-27", "2026-06-28")) {
        desk.refuses(
            order(on, POWER, section),
            LawRefusal.ACADEMY_ORDER_NEEDS_A_GATEWAY,
            date("happenedOn", day(on)));
        desk.accepts(order(on, DUTY, section));
      }
    }
  }

  @Test
  void for_any_other_eligible_school_it_was_a_power_throughout() {
    for (var on : List.of("2016-04-17", "2016-04-18", "2016-04-19")) {
      Desk.of(COMMUNITY).accepts(order(on, POWER, SECTION_60));
      Desk.of(COMMUNITY).accepts(order(on, POWER, SECTION_60A));
    }
    for (var on : List.of("2026-06-27", "2026-06-28", "2026-06-29", "2026-06-30")) {
      Desk.of(COMMUNITY).accepts(order(on, POWER, SECTION_60));
      Desk.of(COMMUNITY).accepts(order(on, POWER, SECTION_60A));
      Desk.of(COMMUNITY).accepts(order(on, POWER, SECTION_60B));
    }
  }

  @Test
  void there_is_none_before_the_academies_act_2010_and_none_for_an_academy() {
    Desk.of(COMMUNITY)
        .refuses(order("2010-07-28", APPLICATION), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    Desk.of(COMMUNITY).accepts(order("2010-07-29", APPLICATION));
    Desk.of(ACADEMY).refuses(order("2026-05-01", APPLICATION), LawRefusal.NOT_A_MAINTAINED_SCHOOL);
  }

  @Test
  void one_is_in_force_at_a_time_until_it_is_revoked() {
    var ordered = Desk.of(COMMUNITY).after(order("2026-05-01", DUTY, SECTION_61));

    ordered.refuses(
        order("2026-05-02", DUTY, SECTION_61),
        LawRefusal.ACADEMY_ORDER_IN_FORCE,
        date("orderedOn", day("2026-05-01")));
    ordered.after(revocation("2026-06-01")).accepts(order("2026-06-02", DUTY, SECTION_61));
  }

  @Test
  void what_follows_an_order_needs_one_in_force() {
    var desk = Desk.of(COMMUNITY);
    desk.refuses(revocation("2026-05-01"), LawRefusal.NO_ACADEMY_ORDER_IN_FORCE);
    desk.refuses(
        steps("2026-05-01", "2026-06-01", LOCAL_AUTHORITY), LawRefusal.NO_ACADEMY_ORDER_IN_FORCE);
    desk.refuses(StateDrafts.conversion("2026-05-01"), LawRefusal.NO_ACADEMY_ORDER_IN_FORCE);
  }

  @Test
  void it_is_revoked_and_steps_are_directed_since_18_april_2016() {
    var ordered = Desk.of(COMMUNITY).after(order("2015-05-01", POWER, SECTION_62));

    ordered.refuses(revocation("2016-04-17"), LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    ordered.accepts(revocation("2016-04-18"));
    ordered.accepts(revocation("2016-04-19"));
    ordered.refuses(
        steps("2016-04-17", "2016-06-01", LOCAL_AUTHORITY),
        LawRefusal.ACT_UNKNOWN_TO_THE_LAW_OF_THAT_DATE);
    ordered.accepts(steps("2016-04-18", "2016-06-01", LOCAL_AUTHORITY));
    ordered.accepts(steps("2016-04-19", "2016-06-01", GOVERNING_BODY));
  }

  @Test
  void steps_are_for_somebody_and_by_a_day_that_comes() {
    var ordered = Desk.of(COMMUNITY).after(order("2026-05-01", DUTY, SECTION_62));

    ordered.refuses(steps("2026-05-11", "2026-06-01"), LawRefusal.NOBODY_DIRECTED);
    ordered.refuses(steps("2026-05-11", "2026-05-10", LOCAL_AUTHORITY), RecordRefusal.OUT_OF_ORDER);
  }

  @Test
  void the_duty_to_facilitate_stands_as_long_as_the_order() {
    var journey =
        new Journey(COMMUNITY)
            .then(order("2026-05-01", DUTY, SECTION_62))
            .then(steps("2026-05-11", "2026-06-01", LOCAL_AUTHORITY))
            .then(steps("2026-05-12", "2026-06-01", GOVERNING_BODY))
            .then(revocation("2026-06-15"));

    assertThat(journey.positionOn("2026-04-30").duties()).isEmpty();
    assertThat(journey.positionOn("2026-05-01").duties())
        .extracting(StandingDuty::duty)
        .containsExactly(FACILITATE_CONVERSION);
    assertThat(journey.positionOn("2026-06-01").duties())
        .extracting(StandingDuty::duty)
        .containsExactly(FACILITATE_CONVERSION, TAKE_DIRECTED_STEPS);
    assertThat(journey.positionOn("2026-06-02").duties())
        .extracting(StandingDuty::duty)
        .containsExactly(FACILITATE_CONVERSION);
    assertThat(journey.positionOn("2026-06-15").duties()).isEmpty();
  }

  @Test
  void the_duty_to_facilitate_began_on_18_april_2016_and_is_none_after_an_application() {
    var old = new Journey(COMMUNITY).then(order("2015-05-01", POWER, SECTION_62));
    assertThat(old.positionOn("2016-04-17").duties()).isEmpty();
    assertThat(old.positionOn("2016-04-18").duties())
        .extracting(StandingDuty::since)
        .containsExactly(day("2016-04-18"));
    assertThat(old.positionOn("2016-04-19").duties()).hasSize(1);

    assertThat(
            new Journey(COMMUNITY)
                .then(order("2020-05-01", APPLICATION))
                .positionOn("2020-05-02")
                .duties())
        .isEmpty();
  }

  @Test
  void an_order_made_by_duty_keeps_its_law_after_28_june_2026() {
    var journey = new Journey(COMMUNITY).then(order("2026-05-01", DUTY, SECTION_62));

    assertThat(journey.positionOn("2026-06-28").duties())
        .extracting(StandingDuty::duty)
        .containsExactly(FACILITATE_CONVERSION);
    for (var on : new String[] {"2026-06-29", "2026-06-30"}) {
      assertThat(journey.positionOn(on).duties())
          .extracting(StandingDuty::duty)
          .containsExactly(FACILITATE_CONVERSION, ORDER_UNDER_THE_OLD_LAW);
    }
  }
}
