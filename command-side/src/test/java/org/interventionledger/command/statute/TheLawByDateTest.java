package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.api.intervention.Category.NONE;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_DIRECTOR;
import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheLawByDateTest {

  @Test
  void is_held_from_the_1st_of_april_2007() {
    var refused = catchThrowableOfType(Refused.class, () -> Statute.on(day("2007-03-31")));

    assertThat(refused.refusal()).isEqualTo(LawRefusal.LAW_OF_THAT_DATE_NOT_HELD);
    assertThat(Statute.on(day("2007-04-01"))).isEqualTo(Statute.on(day("2007-04-02")));
  }

  @ParameterizedTest
  @CsvSource({
    "2007-04-01, 's.60, s.61, s.62'",
    "2010-01-11, 's.60, s.61, s.62'",
    "2010-01-12, 's.60, s.60A, s.61, s.62'",
    "2010-01-13, 's.60, s.60A, s.61, s.62'",
    "2017-01-10, 's.60, s.60A, s.61, s.62'",
    "2017-01-11, 's.60, s.60A, s.60B, s.61, s.62'",
    "2017-01-12, 's.60, s.60A, s.60B, s.61, s.62'",
    "2026-11-22, 's.60, s.60A, s.60B, s.61, s.62'"
  })
  void has_the_gateways_of_its_day(LocalDate day, String sections) {
    assertThat(
            Statute.on(day).gateways().stream()
                .map(Gate::section)
                .collect(Collectors.joining(", ")))
        .isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2027-02-28",
    "2027-12-31, 2028-02-29",
    "2026-11-30, 2027-01-30",
    "2026-05-29, 2026-07-29",
    "2026-06-30, 2026-08-30",
    "2027-12-29, 2028-02-29",
    "2026-12-29, 2027-02-28",
    "2026-12-28, 2027-02-28"
  })
  void two_months_end_on_the_corresponding_date_or_the_last_of_a_shorter_month(
      LocalDate periodEnds, LocalDate lastDay) {
    var law = Statute.on(day("2026-05-01"));
    var window = law.window(law.compliancePeriod(periodEnds.minusDays(20), periodEnds));

    assertThat(window.opensOn()).isEqualTo(periodEnds.plusDays(1));
    assertThat(window.lastDay()).isEqualTo(lastDay);
  }

  @Test
  void a_compliance_period_counts_the_days_after_the_notice() {
    var period =
        Statute.on(day("2026-05-01")).compliancePeriod(day("2026-05-01"), day("2026-05-29"));

    assertThat(period.days()).isEqualTo(28);
  }

  @ParameterizedTest
  @CsvSource({
    "2005-09-01, notice to improve",
    "2012-08-31, notice to improve",
    "2012-09-01, serious weaknesses",
    "2012-09-02, serious weaknesses",
    "2025-11-09, serious weaknesses",
    "2025-11-10, requires significant improvement",
    "2025-11-11, requires significant improvement"
  })
  void a_category_has_the_name_of_its_day(LocalDate publishedOn, String name) {
    assertThat(CategoryNames.on(publishedOn, REQUIRES_SIGNIFICANT_IMPROVEMENT)).contains(name);
    assertThat(CategoryNames.on(publishedOn, SPECIAL_MEASURES)).contains("special measures");
    assertThat(CategoryNames.on(publishedOn, NONE)).isEmpty();
  }

  @Test
  void a_referral_goes_to_the_office_of_its_day() {
    assertThat(
            catchThrowableOfType(Refused.class, () -> RegionalOffice.on(day("2014-08-31")))
                .refusal())
        .isEqualTo(LawRefusal.NO_REGIONAL_OFFICE_ON_THAT_DATE);
    assertThat(RegionalOffice.on(day("2014-09-01"))).isEqualTo(REGIONAL_SCHOOLS_COMMISSIONER);
    assertThat(RegionalOffice.on(day("2014-09-02"))).isEqualTo(REGIONAL_SCHOOLS_COMMISSIONER);
    assertThat(RegionalOffice.on(day("2022-08-31"))).isEqualTo(REGIONAL_SCHOOLS_COMMISSIONER);
    assertThat(RegionalOffice.on(day("2022-09-01"))).isEqualTo(REGIONAL_DIRECTOR);
    assertThat(RegionalOffice.on(day("2022-09-02"))).isEqualTo(REGIONAL_DIRECTOR);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
