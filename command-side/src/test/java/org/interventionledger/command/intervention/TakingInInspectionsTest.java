package org.interventionledger.command.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.api.intervention.Category.REQUIRES_SIGNIFICANT_IMPROVEMENT;
import static org.interventionledger.api.intervention.Category.SPECIAL_MEASURES;
import static org.interventionledger.api.intervention.Judgement.Area.INCLUSION;
import static org.interventionledger.api.intervention.Judgement.Area.LEADERSHIP_AND_MANAGEMENT;
import static org.interventionledger.api.intervention.Judgement.Area.OVERALL_EFFECTIVENESS;
import static org.interventionledger.api.intervention.Judgement.Area.QUALITY_OF_EDUCATION;
import static org.interventionledger.api.intervention.Judgement.Area.SAFEGUARDING;
import static org.interventionledger.command.intervention.Drafts.URN;
import static org.interventionledger.command.intervention.Listed.numbered;
import static org.interventionledger.command.intervention.Listed.worded;
import static org.interventionledger.command.intervention.SomeSchools.ACADEMY;
import static org.interventionledger.command.intervention.SomeSchools.COMMUNITY;
import static org.interventionledger.command.intervention.SomeSchools.INDEPENDENT;
import static org.interventionledger.command.intervention.SomeSchools.PUPIL_REFERRAL_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.EarlierCategory;
import org.interventionledger.api.intervention.InspectionCommand.RecordInspectionOutcome;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.OpenQuestion;
import org.interventionledger.api.intervention.PublishedOutcome;
import org.interventionledger.api.school.TakenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingInInspectionsTest {

  @Test
  void an_outcome_is_recorded_as_an_officer_would_and_says_from_which_import() {
    var desk = ImportDesk.of(COMMUNITY).takes(Listed.on("2023-05-09", "2023-06-20"));

    assertThat(desk.outcome()).isEqualTo(TakenIn.ADDED);
    assertThat(desk.recorded())
        .singleElement()
        .satisfies(it -> assertThat(it.source()).contains(ImportDesk.IMPORT))
        .satisfies(it -> assertThat(it.publishedOn()).isEqualTo(LocalDate.of(2023, 6, 20)))
        .satisfies(it -> assertThat(it.earlierCategory()).contains(EarlierCategory.NOT_SPOKEN_OF));
  }

  @Test
  void taken_in_again_it_changes_nothing() {
    var listed = Listed.on("2023-05-09", "2023-06-20");
    var category = Listed.on("2019-05-09", "2019-06-20").in(SPECIAL_MEASURES);
    var once = ImportDesk.of(COMMUNITY).takes(category, listed);

    assertThat(once.outcome()).isEqualTo(TakenIn.TO_SETTLE);
    assertThat(once.takes(category, listed).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(once.takes(listed, category).last().orElseThrow().events()).isEmpty();
  }

  @Test
  void what_an_officer_recorded_is_not_recorded_again() {
    var desk =
        ImportDesk.of(COMMUNITY).after(recorded(Category.NONE, Optional.empty(), Grade.GOOD));

    assertThat(desk.takes(graded(2)).outcome()).isEqualTo(TakenIn.UNCHANGED);
  }

  @Test
  void where_it_is_listed_otherwise_than_recorded_an_officer_says_which_is_right() {
    var desk =
        ImportDesk.of(COMMUNITY).after(recorded(Category.NONE, Optional.empty(), Grade.GOOD));

    assertThat(desk.takes(graded(3)).questions()).containsExactly(OpenQuestion.DIFFERS_FROM_RECORD);
    assertThat(desk.takes(graded(2).in(SPECIAL_MEASURES)).questions())
        .containsExactly(OpenQuestion.DIFFERS_FROM_RECORD);
    assertThat(desk.takes(Listed.on("2023-05-09", "2023-06-21")).questions())
        .containsExactly(OpenQuestion.DIFFERS_FROM_RECORD);
  }

  @ParameterizedTest
  @CsvSource({
    "2005-09-01, SATISFACTORY",
    "2012-08-31, SATISFACTORY",
    "2012-09-01, REQUIRES_IMPROVEMENT",
    "2024-09-01, REQUIRES_IMPROVEMENT",
    "2025-11-09, REQUIRES_IMPROVEMENT"
  })
  void a_three_means_what_it_meant_on_the_day_of_the_inspection(LocalDate day, Grade grade) {
    var desk =
        ImportDesk.of(COMMUNITY)
            .takes(
                Listed.on(day.toString(), day.plusDays(30).toString())
                    .graded(numbered(QUALITY_OF_EDUCATION, 3)));

    assertThat(desk.recorded().getFirst().judgements())
        .containsExactly(new Judgement(QUALITY_OF_EDUCATION, grade));
  }

  @Test
  void a_report_card_has_grades_of_its_own_and_safeguarding_met_or_not() {
    var desk =
        ImportDesk.of(ACADEMY)
            .takes(
                Listed.on("2025-11-10", "2025-12-12")
                    .graded(
                        worded(INCLUSION, Grade.URGENT_IMPROVEMENT),
                        worded(SAFEGUARDING, Grade.NOT_MET))
                    .in(REQUIRES_SIGNIFICANT_IMPROVEMENT));

    assertThat(desk.recorded().getFirst().judgements())
        .containsExactly(
            new Judgement(INCLUSION, Grade.URGENT_IMPROVEMENT),
            new Judgement(SAFEGUARDING, Grade.NOT_MET));
  }

  @Test
  void grades_that_were_not_in_use_on_that_day_are_left_to_an_officer() {
    var desk = ImportDesk.of(COMMUNITY);

    assertThat(desk.takes(cardOn("2025-11-09")).questions())
        .containsExactly(OpenQuestion.GRADES_NOT_IN_USE);
    assertThat(desk.takes(cardOn("2025-11-10")).left()).isEmpty();
    assertThat(desk.takes(overallOn("2024-09-01")).left()).isEmpty();
    assertThat(desk.takes(overallOn("2024-09-02")).questions())
        .containsExactly(OpenQuestion.GRADES_NOT_IN_USE);
    assertThat(desk.takes(overallOn("2026-01-12")).questions())
        .containsExactly(OpenQuestion.GRADES_NOT_IN_USE);
  }

  @Test
  void a_category_of_a_school_under_part_4_waits_for_the_day_of_the_chief_inspectors_notice() {
    for (var school : List.of(COMMUNITY, PUPIL_REFERRAL_UNIT)) {
      var desk =
          ImportDesk.of(school).takes(Listed.on("2026-02-03", "2026-03-17").in(SPECIAL_MEASURES));

      assertThat(desk.questions()).containsExactly(OpenQuestion.NOTICE_OF_CATEGORY);
      assertThat(desk.recorded()).isEmpty();
    }
  }

  @Test
  void the_category_of_an_academy_is_recorded_and_opens_nothing() {
    for (var school : List.of(ACADEMY, INDEPENDENT)) {
      var desk =
          ImportDesk.of(school)
              .takes(Listed.on("2026-02-03", "2026-03-17").in(REQUIRES_SIGNIFICANT_IMPROVEMENT));

      assertThat(desk.recorded())
          .singleElement()
          .satisfies(it -> assertThat(it.category()).isEqualTo(REQUIRES_SIGNIFICANT_IMPROVEMENT))
          .satisfies(it -> assertThat(it.provision()).isEmpty());
    }
  }

  @Test
  void whether_an_earlier_category_ended_is_never_guessed() {
    var later = Listed.on("2026-05-05", "2026-06-16");
    var category = Listed.on("2026-02-03", "2026-03-17").in(SPECIAL_MEASURES);

    assertThat(ImportDesk.of(COMMUNITY).takes(category, later).left().getLast().questions())
        .containsExactly(OpenQuestion.EARLIER_CATEGORY);
    assertThat(ImportDesk.of(ACADEMY).takes(category, later).questions())
        .containsExactly(OpenQuestion.EARLIER_CATEGORY);
    assertThat(
            ImportDesk.of(COMMUNITY)
                .after(
                    recorded(SPECIAL_MEASURES, Optional.of(LocalDate.of(2023, 6, 1)), Grade.GOOD))
                .takes(later)
                .questions())
        .containsExactly(OpenQuestion.EARLIER_CATEGORY);
  }

  @Test
  void an_inadequate_school_in_no_category_is_left_to_an_officer_and_so_is_what_follows() {
    var inadequate =
        Listed.on("2016-10-04", "2016-11-15").graded(numbered(OVERALL_EFFECTIVENESS, 4));
    var good = Listed.on("2018-03-06", "2018-04-17").graded(numbered(OVERALL_EFFECTIVENESS, 2));

    for (var school : List.of(COMMUNITY, ACADEMY)) {
      assertThat(ImportDesk.of(school).takes(inadequate).questions())
          .containsExactly(OpenQuestion.CATEGORY_NOT_SAID);
      assertThat(ImportDesk.of(school).takes(inadequate, good).left().getLast().questions())
          .containsExactly(OpenQuestion.EARLIER_CATEGORY);
    }
    assertThat(ImportDesk.of(ACADEMY).takes(inadequate.in(SPECIAL_MEASURES)).recorded()).hasSize(1);
    assertThat(ImportDesk.of(COMMUNITY).takes(inadequate.in(SPECIAL_MEASURES)).questions())
        .containsExactly(OpenQuestion.NOTICE_OF_CATEGORY);
    assertThat(
            ImportDesk.of(COMMUNITY)
                .takes(
                    Listed.on("2016-10-04", "2016-11-15")
                        .graded(numbered(LEADERSHIP_AND_MANAGEMENT, 4)))
                .recorded())
        .hasSize(1);
  }

  @Test
  void once_schools_are_not_judged_as_a_whole_one_that_fails_anywhere_is_asked_about() {
    var areas = Listed.on("2024-10-10", "2024-11-19");
    var card = Listed.on("2026-01-13", "2026-02-09");

    for (var failing :
        List.of(
            areas.graded(numbered(LEADERSHIP_AND_MANAGEMENT, 4)),
            card.graded(worded(INCLUSION, Grade.URGENT_IMPROVEMENT)),
            card.graded(worded(SAFEGUARDING, Grade.NOT_MET)))) {
      assertThat(ImportDesk.of(COMMUNITY).takes(failing).questions())
          .containsExactly(OpenQuestion.CATEGORY_NOT_SAID);
    }
    assertThat(
            ImportDesk.of(COMMUNITY)
                .takes(areas.graded(numbered(LEADERSHIP_AND_MANAGEMENT, 3)))
                .recorded())
        .hasSize(1);
  }

  @Test
  void a_list_without_a_column_of_categories_says_nothing_of_them() {
    var failing =
        Listed.on("2016-10-04", "2016-11-15")
            .graded(numbered(LEADERSHIP_AND_MANAGEMENT, 4))
            .withoutColumnOfCategories();
    var good = Listed.on("2016-10-04", "2016-11-15").withoutColumnOfCategories();
    var recorded =
        recorded(SPECIAL_MEASURES, Optional.of(LocalDate.of(2023, 6, 1)), Grade.INADEQUATE);
    var asRecorded =
        Listed.on(recorded.inspectedOn().toString(), recorded.publishedOn().toString())
            .graded(numbered(OVERALL_EFFECTIVENESS, 4));

    assertThat(ImportDesk.of(COMMUNITY).takes(failing).questions())
        .containsExactly(OpenQuestion.CATEGORY_NOT_SAID);
    assertThat(ImportDesk.of(COMMUNITY).takes(good).recorded()).hasSize(1);
    assertThat(ImportDesk.of(COMMUNITY).after(recorded).takes(asRecorded).questions())
        .containsExactly(OpenQuestion.DIFFERS_FROM_RECORD);
    assertThat(
            ImportDesk.of(COMMUNITY)
                .after(recorded)
                .takes(asRecorded.withoutColumnOfCategories())
                .left())
        .isEmpty();
  }

  @Test
  void an_inspection_named_after_a_category_may_have_ended_one_that_is_on_no_record() {
    var named =
        Listed.on("2023-05-09", "2023-06-20")
            .kind(Optional.of(InspectionKind.SECTION_5), "Special Measures S5 ReInspection");

    assertThat(ImportDesk.of(COMMUNITY).takes(named).questions())
        .containsExactly(OpenQuestion.EARLIER_CATEGORY);
  }

  @Test
  void what_the_list_does_not_say_is_asked() {
    var desk = ImportDesk.of(COMMUNITY);
    var listed = Listed.on("2023-05-09", "2023-06-20");

    assertThat(desk.takes(listed.unpublished()).questions())
        .containsExactly(OpenQuestion.DAY_OF_PUBLICATION);
    assertThat(desk.takes(listed.kind(Optional.empty(), "Pilot")).questions())
        .containsExactly(OpenQuestion.KIND_OF_INSPECTION);
    assertThat(desk.takes(listed.graded()).questions()).containsExactly(OpenQuestion.NO_JUDGEMENTS);
    assertThat(desk.takes(listed.regraded()).questions())
        .containsExactly(OpenQuestion.GRADES_OF_OTHER_DAYS);
  }

  @Test
  void an_ungraded_inspection_needs_no_grade() {
    var desk =
        ImportDesk.of(COMMUNITY)
            .takes(
                Listed.on("2023-05-09", "2023-06-20")
                    .graded()
                    .kind(Optional.of(InspectionKind.SECTION_8_UNGRADED), "Ungraded"));

    assertThat(desk.recorded()).hasSize(1);
  }

  @Test
  void a_rule_that_stands_against_it_is_told_to_an_officer() {
    var desk = ImportDesk.of(COMMUNITY).takes(Listed.on("2026-11-25", "2026-12-01"));

    assertThat(desk.questions()).containsExactly(OpenQuestion.AGAINST_A_RULE);
    assertThat(desk.left().getFirst().rule()).isPresent();
    assertThat(ImportDesk.of(COMMUNITY).takes(Listed.on("2026-11-25", "2026-11-30")).recorded())
        .hasSize(1);
  }

  @Test
  void schools_of_others_and_schools_that_are_not_in_the_ledger_are_passed_over() {
    var desk = ImportDesk.of(COMMUNITY);
    var listed = Listed.on("2023-05-09", "2023-06-20");

    assertThat(desk.taking("991", Optional.of(COMMUNITY), listed))
        .isEqualTo(new TakingInInspections(TakenIn.PASSED_OVER, List.of()));
    assertThat(desk.taking("990", Optional.empty(), listed))
        .isEqualTo(new TakingInInspections(TakenIn.PASSED_OVER, List.of()));
  }

  @Test
  void once_an_officer_recorded_the_inspection_nothing_of_it_waits() {
    var desk =
        ImportDesk.of(COMMUNITY)
            .takes(Listed.on("2023-05-09", "2023-06-20").in(SPECIAL_MEASURES))
            .after(recorded(SPECIAL_MEASURES, Optional.of(LocalDate.of(2023, 6, 1)), Grade.GOOD));

    assertThat(LeftOutcomes.of(desk.file()).waiting()).isEmpty();
  }

  @Test
  void what_was_published_otherwise_since_takes_the_place_of_what_waited() {
    var desk =
        ImportDesk.of(COMMUNITY)
            .takes(Listed.on("2023-05-09", "2023-06-20").in(SPECIAL_MEASURES))
            .takes(Listed.on("2023-05-09", "2023-06-20").in(REQUIRES_SIGNIFICANT_IMPROVEMENT));

    assertThat(desk.outcome()).isEqualTo(TakenIn.TO_SETTLE);
    assertThat(LeftOutcomes.of(desk.file()).waiting())
        .singleElement()
        .extracting(it -> it.outcome().category())
        .isEqualTo(REQUIRES_SIGNIFICANT_IMPROVEMENT);
  }

  @Test
  void two_of_one_day_under_two_numbers_are_two_where_something_differs() {
    var graded = Listed.on("2023-05-09", "2023-06-20").under("10200001");
    var monitoring =
        Listed.on("2023-05-09", "2023-06-12")
            .under("10200002")
            .graded()
            .kind(Optional.of(InspectionKind.SECTION_8_UNGRADED), "Ungraded");
    var once = ImportDesk.of(COMMUNITY).takes(graded, monitoring);

    assertThat(once.recorded())
        .extracting(it -> it.inspectionNumber().orElseThrow())
        .containsExactly("10200002", "10200001");
    assertThat(once.takes(graded, monitoring).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(once.takes(monitoring, graded).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(once.takes(monitoring).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(ImportDesk.of(COMMUNITY).takes(graded).takes(graded, monitoring).recorded())
        .extracting(it -> it.inspectionNumber().orElseThrow())
        .containsExactly("10200002");
  }

  @Test
  void under_another_number_the_same_is_one() {
    var listed = graded(2).under("10200001");
    var renumbered = graded(2).under("10200002");
    var desk =
        ImportDesk.of(COMMUNITY).after(recorded(Category.NONE, Optional.empty(), Grade.GOOD));

    assertThat(ImportDesk.of(COMMUNITY).takes(listed, renumbered).recorded()).hasSize(1);
    assertThat(ImportDesk.of(COMMUNITY).takes(listed).takes(renumbered).outcome())
        .isEqualTo(TakenIn.UNCHANGED);
    assertThat(desk.takes(renumbered).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(
            ImportDesk.of(COMMUNITY).takes(listed).takes(graded(3).under("10200001")).questions())
        .containsExactly(OpenQuestion.DIFFERS_FROM_RECORD);
  }

  @Test
  void two_of_one_day_wait_as_two_until_each_is_recorded() {
    var measures = graded(4).under("10200001").in(SPECIAL_MEASURES);
    var other = graded(4).under("10200002").in(REQUIRES_SIGNIFICANT_IMPROVEMENT);
    var desk = ImportDesk.of(COMMUNITY).takes(measures, other);

    assertThat(LeftOutcomes.of(desk.file()).waiting())
        .extracting(it -> it.outcome().outcomeId())
        .containsExactly("10200001", "10200002");
    assertThat(desk.takes(measures, other).outcome()).isEqualTo(TakenIn.UNCHANGED);
    assertThat(desk.takes(measures.under("10200003")).outcome()).isEqualTo(TakenIn.UNCHANGED);
    var after =
        desk.after(
            numberedRecord("10200001", SPECIAL_MEASURES, Optional.of(LocalDate.of(2023, 6, 1))));
    assertThat(LeftOutcomes.of(after.file()).waiting())
        .extracting(it -> it.outcome().outcomeId())
        .containsExactly("10200002");
  }

  @Test
  void what_was_recorded_under_a_mistyped_number_waits_no_longer() {
    var desk =
        ImportDesk.of(COMMUNITY)
            .takes(graded(2).under("10200001").in(SPECIAL_MEASURES))
            .after(
                numberedRecord(
                    "10200011", SPECIAL_MEASURES, Optional.of(LocalDate.of(2023, 6, 1))));

    assertThat(LeftOutcomes.of(desk.file()).waiting()).isEmpty();
  }

  @Test
  void an_outcome_is_known_by_its_number_or_by_its_day_where_one_has_none() {
    var outcome =
        new PublishedOutcome(
            Optional.of("10200001"),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2023, 5, 9),
            Optional.empty(),
            List.of(),
            Category.NONE,
            Optional.empty());

    assertThat(outcome.isOf(Optional.of("10200001"), LocalDate.of(2023, 5, 10))).isTrue();
    assertThat(outcome.isOf(Optional.empty(), LocalDate.of(2023, 5, 9))).isTrue();
    assertThat(outcome.isOf(Optional.of("10200002"), LocalDate.of(2023, 5, 9))).isFalse();
    assertThat(outcome.isOf(Optional.of("10200002"), LocalDate.of(2023, 5, 10))).isFalse();
    assertThat(outcome.isOf(Optional.empty(), LocalDate.of(2023, 5, 10))).isFalse();
  }

  private static Listed cardOn(String day) {
    return Listed.on(day, "2026-01-10").graded(worded(INCLUSION, Grade.EXPECTED_STANDARD));
  }

  private static Listed overallOn(String day) {
    return Listed.on(day, "2026-01-14").graded(numbered(OVERALL_EFFECTIVENESS, 2));
  }

  private static Listed graded(int number) {
    return Listed.on("2023-05-09", "2023-06-20").graded(numbered(QUALITY_OF_EDUCATION, number));
  }

  private static RecordInspectionOutcome numberedRecord(
      String number, Category category, Optional<LocalDate> hmciNoticeOn) {
    return recorded(Optional.of(number), category, hmciNoticeOn, List.of());
  }

  private static RecordInspectionOutcome recorded(
      Category category, Optional<LocalDate> hmciNoticeOn, Grade grade) {
    return recorded(
        Optional.empty(),
        category,
        hmciNoticeOn,
        List.of(new Judgement(QUALITY_OF_EDUCATION, grade)));
  }

  private static RecordInspectionOutcome recorded(
      Optional<String> number,
      Category category,
      Optional<LocalDate> hmciNoticeOn,
      List<Judgement> judgements) {
    return new RecordInspectionOutcome(
        URN,
        InspectionKind.SECTION_5,
        Optional.empty(),
        LocalDate.of(2023, 5, 9),
        LocalDate.of(2023, 6, 20),
        number,
        judgements,
        category,
        hmciNoticeOn,
        EarlierCategory.NOT_SPOKEN_OF,
        Optional.empty());
  }
}
