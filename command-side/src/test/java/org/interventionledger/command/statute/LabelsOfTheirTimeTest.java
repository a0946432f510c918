package org.interventionledger.command.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Judgement.Grade.NEEDS_ATTENTION;
import static org.interventionledger.api.intervention.Judgement.Grade.REQUIRES_IMPROVEMENT;
import static org.interventionledger.api.intervention.Judgement.Grade.SATISFACTORY;
import static org.interventionledger.api.school.EstablishmentType.COMMUNITY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.LOCAL_AUTHORITY_NURSERY_SCHOOL;
import static org.interventionledger.api.school.EstablishmentType.PUPIL_REFERRAL_UNIT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LabelsOfTheirTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2005-09-01, SATISFACTORY, true",
    "2012-08-31, SATISFACTORY, true",
    "2012-09-01, REQUIRES_IMPROVEMENT, true",
    "2012-09-02, REQUIRES_IMPROVEMENT, true",
    "2024-09-01, REQUIRES_IMPROVEMENT, true",
    "2024-09-02, REQUIRES_IMPROVEMENT, false",
    "2024-09-03, REQUIRES_IMPROVEMENT, false",
    "2025-11-09, REQUIRES_IMPROVEMENT, false",
    "2025-11-10, NEEDS_ATTENTION, false",
    "2025-11-11, NEEDS_ATTENTION, false"
  })
  void inspectors_grade_on_the_scale_of_their_day(LocalDate day, Grade below, boolean overall) {
    var scale = GradeScale.on(day).orElseThrow().what();

    assertThat(scale.grades())
        .filteredOn(
            grade ->
                grade == SATISFACTORY || grade == REQUIRES_IMPROVEMENT || grade == NEEDS_ATTENTION)
        .containsExactly(below);
    assertThat(scale.overall()).isEqualTo(overall);
  }

  @Test
  void no_scale_is_held_before_2005() {
    assertThat(GradeScale.on(LocalDate.of(2005, 8, 31))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-11, THREE_YEARS_OF_RESULTS, false",
    "2017-01-12, THREE_YEARS_OF_RESULTS, false",
    "2022-08-31, THREE_YEARS_OF_RESULTS, false",
    "2022-09-01, REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD, true",
    "2022-09-02, REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD, true",
    "2025-11-16, REQUIRES_IMPROVEMENT_AFTER_BELOW_GOOD, true",
    "2025-11-17, ENTRY_CONDITION_AND_NO_EXIT, true",
    "2025-11-18, ENTRY_CONDITION_AND_NO_EXIT, true"
  })
  void coasting_has_had_three_meanings(LocalDate day, Coasting meaning, boolean referralUnits) {
    var coasting = Statute.on(day).coasting().orElseThrow();

    assertThat(coasting.what()).isEqualTo(meaning);
    assertThat(meaning.isOutside(PUPIL_REFERRAL_UNIT)).isEqualTo(!referralUnits);
    assertThat(meaning.isOutside(LOCAL_AUTHORITY_NURSERY_SCHOOL)).isTrue();
    assertThat(meaning.isOutside(COMMUNITY_SCHOOL)).isFalse();
  }

  @Test
  void no_school_was_coasting_in_law_before_2017() {
    assertThat(Statute.on(LocalDate.of(2017, 1, 10)).coasting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "unknown",
      value = {
        "2008-09-30, unknown",
        "2008-10-01, September 2008",
        "2008-10-02, September 2008",
        "2011-12-31, unknown",
        "2014-05-01, January 2012",
        "2014-05-02, May 2014",
        "2014-05-03, May 2014",
        "2014-12-31, unknown",
        "2016-04-17, January 2015",
        "2016-04-18, March 2016",
        "2016-04-19, March 2016",
        "2018-02-14, unknown",
        "2022-08-31, March 2022",
        "2022-09-01, 'September 2022, revised until January 2024'",
        "2022-09-02, 'September 2022, revised until January 2024'",
        "2024-10-31, 'September 2022, revised until January 2024'",
        "2024-11-01, Support and intervention in schools",
        "2024-11-02, Support and intervention in schools",
        "2026-11-22, unknown"
      })
  void the_edition_of_the_guidance_is_named_only_where_it_is_known(LocalDate day, String name) {
    assertThat(GuidanceEdition.on(day).map(GuidanceEdition::name).orElse(null)).isEqualTo(name);
  }

  @ParameterizedTest
  @FieldSource("org.interventionledger.command.statute.GuidanceEdition#EDITIONS")
  void an_edition_is_named_from_its_first_sure_day_to_its_last(GuidanceEdition edition) {
    var first = edition.surelyFrom();
    var last = edition.surelyUntil();

    assertThat(GuidanceEdition.on(first.minusDays(1))).isNotEqualTo(Optional.of(edition));
    assertThat(GuidanceEdition.on(first)).contains(edition);
    assertThat(GuidanceEdition.on(first.plusDays(1))).contains(edition);
    assertThat(GuidanceEdition.on(last)).contains(edition);
    assertThat(GuidanceEdition.on(last.plusDays(1))).isNotEqualTo(Optional.of(edition));
  }

  @Test
  void editions_follow_one_another() {
    assertThat(GuidanceEdition.EDITIONS)
        .isSortedAccordingTo(Comparator.comparing(GuidanceEdition::surelyFrom))
        .allSatisfy(edition -> assertThat(edition.surelyUntil()).isAfter(edition.surelyFrom()));
  }
}
