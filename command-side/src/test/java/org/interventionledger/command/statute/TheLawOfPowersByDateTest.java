package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interventionledger.api.intervention.Power.ADDITIONAL_GOVERNORS;
import static org.interventionledger.api.intervention.Power.ENTER_INTO_ARRANGEMENTS;
import static org.interventionledger.api.intervention.Power.INTERIM_EXECUTIVE_BOARD;
import static org.interventionledger.api.intervention.Power.SUSPEND_DELEGATED_BUDGET;
import static org.interventionledger.api.intervention.SecretaryOfStatePower.REQUIRE_ARRANGEMENTS;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MAY;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.MUST;
import static org.interventionledger.command.statute.AcademyOrderLaw.Order.NO_POWER;
import static org.interventionledger.command.statute.Gate.COASTING;
import static org.interventionledger.command.statute.Gate.PAY_AND_CONDITIONS_NOTICE;
import static org.interventionledger.command.statute.Gate.SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.command.statute.Gate.SPECIAL_MEASURES;
import static org.interventionledger.command.statute.Gate.WARNING_NOTICE;

import java.time.LocalDate;
import java.util.Set;
import org.interventionledger.api.intervention.Power;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.statute.AcademyOrderLaw.Order;
import org.interventionledger.command.statute.SecretaryOfStateLaw.DirectionToWarn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheLawOfPowersByDateTest {

  private static final Set<Power> LAPSING =
      Set.of(ENTER_INTO_ARRANGEMENTS, ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET);

  @Test
  void three_powers_lapse_after_a_warning_notice_two_after_one_on_pay_and_none_after_a_category() {
    assertThat(powers("2007-04-01").lapsingUnder(WARNING_NOTICE)).isEqualTo(LAPSING);
    assertThat(powers("2010-01-11").lapsingUnder(PAY_AND_CONDITIONS_NOTICE)).isEmpty();
    assertThat(powers("2010-01-12").lapsingUnder(PAY_AND_CONDITIONS_NOTICE))
        .isEqualTo(Set.of(ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET));
    assertThat(powers("2010-01-13").lapsingUnder(PAY_AND_CONDITIONS_NOTICE))
        .isEqualTo(Set.of(ADDITIONAL_GOVERNORS, SUSPEND_DELEGATED_BUDGET));
    assertThat(powers("2026-05-01").lapsingUnder(SPECIAL_MEASURES)).isEmpty();
    assertThat(powers("2026-05-01").lapsingUnder(COASTING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-11, false", "2010-01-12, false", "2010-01-13, false",
    "2016-04-17, false", "2016-04-18, true", "2016-04-19, true"
  })
  void arrangements_of_the_secretary_of_state_lapse_after_a_warning_notice_since_2016(
      String day, boolean lapse) {
    assertThat(powers(day).lapses(REQUIRE_ARRANGEMENTS, WARNING_NOTICE)).isEqualTo(lapse);
    assertThat(powers(day).lapsingUnder(WARNING_NOTICE)).isEqualTo(LAPSING);
    assertThat(powers(day).window().months()).isEqualTo(2);
  }

  @Test
  void no_law_of_powers_is_held_before_the_1st_of_april_2007() {
    assertThatThrownBy(() -> powers("2007-03-31"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(LawRefusal.LAW_OF_THAT_DATE_NOT_HELD));
    assertThat(powers("2007-04-01").lapsingUnder(WARNING_NOTICE)).isEqualTo(LAPSING);
    assertThat(powers("2007-04-02").lapsingUnder(WARNING_NOTICE)).isEqualTo(LAPSING);
  }

  @ParameterizedTest
  @CsvSource({"2010-01-11, false", "2010-01-12, true", "2010-01-13, true"})
  void section_63_excludes_notices_on_pay_from_the_day_there_are_any(String day, boolean excluded) {
    assertThat(powers(day).opens(PAY_AND_CONDITIONS_NOTICE, ENTER_INTO_ARRANGEMENTS))
        .isEqualTo(!excluded);
    assertThat(powers(day).opens(WARNING_NOTICE, ENTER_INTO_ARRANGEMENTS)).isTrue();
  }

  @Test
  void a_notice_on_pay_alone_never_opens_arrangements() {
    assertThat(powers("2010-01-12").opens(PAY_AND_CONDITIONS_NOTICE, ENTER_INTO_ARRANGEMENTS))
        .isFalse();
    assertThat(powers("2026-05-01").opens(PAY_AND_CONDITIONS_NOTICE, ENTER_INTO_ARRANGEMENTS))
        .isFalse();
    assertThat(powers("2026-05-01").opens(PAY_AND_CONDITIONS_NOTICE, ADDITIONAL_GOVERNORS))
        .isTrue();
    assertThat(powers("2026-05-01").opens(WARNING_NOTICE, ENTER_INTO_ARRANGEMENTS)).isTrue();
  }

  @Test
  void arrangements_and_boards_are_consulted_on_and_boards_need_consent() {
    assertThat(powers("2007-04-01").consultedFirst())
        .isEqualTo(Set.of(ENTER_INTO_ARRANGEMENTS, INTERIM_EXECUTIVE_BOARD));
    assertThat(powers("2007-04-01").consented()).isEqualTo(Set.of(INTERIM_EXECUTIVE_BOARD));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-11, false", "2010-01-12, true", "2010-01-13, true",
    "2016-04-17, true", "2016-04-18, false", "2016-04-19, false"
  })
  void additional_governors_were_barred_after_the_secretary_of_states_between_2010_and_2016(
      String day, boolean barred) {
    assertThat(powers(day).barredAfterSection67().contains(ADDITIONAL_GOVERNORS)).isEqualTo(barred);
    assertThat(powers(day).barredAfterSection67()).contains(SUSPEND_DELEGATED_BUDGET);
  }

  @Test
  void the_secretary_of_state_is_notified_first_and_can_freeze_since_the_18th_of_april_2016() {
    assertThat(law("2016-04-17").notifySecretaryOfStateFirst()).isEmpty();
    assertThat(law("2016-04-18").notifySecretaryOfStateFirst()).isEqualTo(LAPSING);
    assertThat(law("2016-04-19").notifySecretaryOfStateFirst()).isEqualTo(LAPSING);
    assertThat(law("2016-04-17").frozenByIntent()).isEmpty();
    assertThat(law("2016-04-18").frozenByIntent()).isEqualTo(LAPSING);
    assertThat(law("2016-04-19").frozenByIntent()).isEqualTo(LAPSING);
  }

  @Test
  void his_own_powers_grew() {
    assertThat(law("2010-01-11").secretaryOfState().interimBoard())
        .isEqualTo(Set.of(SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES));
    assertThat(law("2010-01-12").secretaryOfState().interimBoard())
        .isEqualTo(
            Set.of(
                WARNING_NOTICE,
                PAY_AND_CONDITIONS_NOTICE,
                SIGNIFICANT_IMPROVEMENT,
                SPECIAL_MEASURES));
    assertThat(law("2011-11-16").secretaryOfState().closure()).isEqualTo(Set.of(SPECIAL_MEASURES));
    assertThat(law("2011-11-17").secretaryOfState().closure())
        .isEqualTo(Set.of(WARNING_NOTICE, SIGNIFICANT_IMPROVEMENT, SPECIAL_MEASURES));
    assertThat(law("2016-04-17").secretaryOfState().arrangements()).isEmpty();
    assertThat(law("2016-04-18").secretaryOfState().arrangements()).contains(WARNING_NOTICE);
  }

  @Test
  void he_could_direct_a_notice_to_be_considered_until_2016_and_one_on_pay_still() {
    assertThat(law("2010-01-11").secretaryOfState().directionToWarn()).isEmpty();
    assertThat(direction("2010-01-12").mayOrderIt()).isFalse();
    assertThat(direction("2011-11-16").mayOrderIt()).isFalse();
    assertThat(direction("2011-11-17").mayOrderIt()).isTrue();
    assertThat(direction("2016-04-17").response()).isEqualTo(10);
    assertThat(law("2016-04-18").secretaryOfState().directionToWarn()).isEmpty();
    assertThat(law("2026-05-01").secretaryOfState().directionToWarnOnPay().orElseThrow().notice())
        .isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"2016-04-17, false", "2016-04-18, true", "2016-04-19, true"})
  void he_directs_and_takes_over_boards_since_2016(String day, boolean may) {
    assertThat(law(day).interimBoards().directedBySecretaryOfState()).isEqualTo(may);
    assertThat(law(day).interimBoards().takenOverBySecretaryOfState()).isEqualTo(may);
    assertThat(law(day).interimBoards().fewestMembers()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-07-28, NO_POWER, NO_POWER, false",
    "2010-07-29, MAY, MAY, false",
    "2010-07-30, MAY, MAY, false",
    "2016-04-17, MAY, MAY, false",
    "2016-04-18, MUST, MAY, false",
    "2016-04-19, MUST, MAY, false",
    "2026-06-28, MUST, MAY, false",
    "2026-06-29, MAY, MAY, true",
    "2026-06-30, MAY, MAY, true"
  })
  void an_academy_order_could_must_and_may_be_made(
      String day, Order forCategory, Order afterNotice, boolean saved) {
    var orders = law(day).academyOrders();

    assertThat(orders.order(SPECIAL_MEASURES)).isEqualTo(forCategory);
    assertThat(orders.order(WARNING_NOTICE)).isEqualTo(afterNotice);
    assertThat(orders.saved()).isEqualTo(saved);
    assertThat(Set.of(NO_POWER, MAY, MUST)).contains(orders.order(COASTING));
  }

  @ParameterizedTest
  @CsvSource({"2010-12-30, 0", "2010-12-31, 6", "2011-01-01, 6"})
  void a_shadow_governing_body_is_set_up_six_months_before_the_end(String day, int months) {
    assertThat(law(day).interimBoards().shadowGoverningBody().orElse(0)).isEqualTo(months);
  }

  private static PowerLaw powers(String day) {
    return law(day).powers();
  }

  private static DirectionToWarn direction(String day) {
    return law(day).secretaryOfState().directionToWarn().orElseThrow();
  }

  private static Provisions law(String day) {
    return Statute.on(LocalDate.parse(day));
  }
}
