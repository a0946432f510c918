package org.interventionledger.ui.ofsted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.intervention.Category;
import org.interventionledger.api.intervention.InspectionKind;
import org.interventionledger.api.intervention.Judgement.Area;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.api.intervention.PublishedInspection;
import org.interventionledger.api.intervention.PublishedInspection.PublishedJudgement;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.RowFault.Reason;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.gias.FileRefused;
import org.interventionledger.ui.gias.FileRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOfstedsListsTest {

  @TempDir Path folder;

  @Test
  void the_sample_of_august_2025_is_read_without_a_fault() throws IOException {
    var rows = OfstedText.read(sample("latest-inspections-2025-08.csv"), windows());

    assertThat(OfstedText.faults(rows)).isEmpty();
    assertThat(rows).hasSize(151);
    assertThat(inspections(rows)).hasSizeGreaterThan(230);
    assertThat(inspections(rows)).allSatisfy(it -> assertThat(it.kind()).isPresent());
  }

  @Test
  void the_sample_of_report_cards_is_read_without_a_fault() throws IOException {
    var rows = OfstedText.read(sample("report-cards-2026.csv"), UTF_8);

    assertThat(OfstedText.faults(rows)).isEmpty();
    assertThat(rows).hasSize(103);
    assertThat(inspections(rows).stream().flatMap(it -> it.judgements().stream()))
        .extracting(PublishedJudgement::grade)
        .contains(Optional.of(Grade.EXCEPTIONAL), Optional.of(Grade.MET));
  }

  @Test
  void the_encoding_is_found_from_the_file() throws IOException {
    assertThat(OfstedFile.encoding(file(sample("report-cards-2026.csv")))).isEqualTo(UTF_8);
    assertThat(OfstedFile.encoding(file(sample("latest-inspections-2025-08.csv"))))
        .isEqualTo(windows());
    assertThat(OfstedFile.encoding(file("URN,École".getBytes(windows())))).isEqualTo(windows());
    assertThat(OfstedFile.encoding(file("URN,École".getBytes(UTF_8)))).isEqualTo(UTF_8);
  }

  @Test
  void columns_are_found_by_name_in_the_vintage_of_2019_to_2024_and_in_copies_of_it()
      throws IOException {
    var text =
        OfstedText.headed(
                "urn",
                "school_open_date",
                "inspection_number_of_latest_full_inspection",
                "inspection_type",
                "inspection_start_date",
                "publication_date",
                "does_the_latest_full_inspection_relate_to_the_urn_of_the_current_school",
                "urn_at_time_of_latest_full_inspection",
                "overall_effectiveness",
                "category_of_concern",
                "safeguarding_is_effective",
                "early_years_provision_where_applicable",
                "sixth_form_provision_where_applicable",
                "date_of_latest_section_8_inspection",
                "section_8_inspection_publication_date",
                "section_8_inspection_overall_outcome",
                "previous_inspection_start_date",
                "previous_publication_date",
                "previous_full_inspection_overall_effectiveness",
                "previous_category_of_concern")
            .row(
                "999943",
                "2001-09-01",
                "10200001",
                "S5 Inspection",
                "2023-05-09",
                "2023-06-20",
                "Yes",
                "999943",
                "4",
                "SM",
                "No",
                "9",
                "0",
                "2024-03-05",
                "2024-04-16",
                "School remains Good",
                "2017-05-09",
                "2017-06-20",
                "2",
                "NULL");

    var inspections = text.inspections();

    assertThat(inspections)
        .extracting(PublishedInspection::inspectedOn)
        .containsExactly(
            LocalDate.of(2023, 5, 9), LocalDate.of(2017, 5, 9), LocalDate.of(2024, 3, 5));
    var latest = inspections.getFirst();
    assertThat(latest.number()).contains("10200001");
    assertThat(latest.kind()).contains(InspectionKind.SECTION_5);
    assertThat(latest.category()).contains(Category.SPECIAL_MEASURES);
    assertThat(latest.judgements())
        .containsExactly(
            new PublishedJudgement(Area.OVERALL_EFFECTIVENESS, Optional.of(4), Optional.empty()));
    assertThat(latest.note()).contains(new Narrative("Safeguarding is effective? No"));
    assertThat(latest.inspected())
        .isEqualTo(
            new PublishedInspection.Inspected(
                Optional.of(new Urn(999_943)),
                Optional.of(true),
                Optional.of(LocalDate.of(2001, 9, 1))));
    assertThat(inspections.getLast().kind()).contains(InspectionKind.SECTION_8_UNGRADED);
    assertThat(inspections.getLast().note()).contains(new Narrative("School remains Good"));
  }

  @Test
  void every_inspection_of_a_year_stands_in_a_row_of_its_own() throws IOException {
    var text =
        OfstedText.headed(
                "URN",
                "Inspection number",
                "Inspection type",
                "Inspection start date",
                "Publication date",
                "Outcomes for legacy monitoring inspections",
                "Category of concern",
                "Safeguarding standards",
                "Inclusion")
            .row(
                "999943",
                "1",
                "S5 Inspection",
                "13/01/2026",
                "09/02/2026",
                "NULL",
                "RSI",
                "Not met",
                "Urgent improvement")
            .row(
                "999943",
                "2",
                "Schools with Serious Weaknesses Visit 1",
                "05/05/2026",
                "02/06/2026",
                "Taking effective action",
                "NULL",
                "NULL",
                "NULL");

    assertThat(text.read()).hasSize(1);
    assertThat(text.inspections())
        .extracting(PublishedInspection::category)
        .containsExactly(
            Optional.of(Category.REQUIRES_SIGNIFICANT_IMPROVEMENT), Optional.of(Category.NONE));
    assertThat(text.inspections().getLast().kind()).contains(InspectionKind.SECTION_8_MONITORING);
    assertThat(text.inspections().getLast().note())
        .contains(new Narrative("Taking effective action"));
  }

  @Test
  void an_inspection_that_stands_under_two_headings_is_one() throws IOException {
    var text =
        OfstedText.headed(
                "URN",
                "Inspection number of latest full inspection",
                "Inspection start date",
                "Publication date",
                "Inclusion",
                "Inspection number of latest OEIF graded inspection",
                "Inspection start date of latest OEIF graded inspection",
                "Publication date of latest OEIF graded inspection",
                "Latest OEIF quality of education",
                "Latest OEIF  safeguarding is effective?")
            .row(
                "999943",
                "7",
                "05/03/2025",
                "02/04/2025",
                "NULL",
                "7",
                "05/03/2025",
                "02/04/2025",
                "2",
                "Yes");

    assertThat(text.inspections())
        .singleElement()
        .satisfies(it -> assertThat(it.judgements()).hasSize(1))
        .satisfies(
            it -> assertThat(it.note()).contains(new Narrative("Safeguarding is effective? Yes")));
  }

  @Test
  void grades_given_after_the_report_are_told() throws IOException {
    assertThat(gradedOn("13/01/2026").otherDays()).isFalse();
    assertThat(gradedOn("09/02/2026").otherDays()).isFalse();
    assertThat(gradedOn("NULL").otherDays()).isFalse();
    assertThat(gradedOn("10/02/2026").otherDays()).isTrue();
    assertThat(gradedOn("12/01/2026").otherDays()).isTrue();
  }

  @Test
  void two_of_one_day_under_two_numbers_are_two_unless_nothing_else_differs() throws IOException {
    var headed =
        OfstedText.headed(
            "URN",
            "Inspection number of latest graded inspection",
            "Inspection start date",
            "Publication date",
            "Overall effectiveness",
            "Previous graded inspection number",
            "Previous inspection start date",
            "Previous publication date",
            "Previous graded inspection overall effectiveness",
            "Latest ungraded inspection number",
            "Date of latest ungraded inspection",
            "Ungraded inspection publication date",
            "Did the latest ungraded inspection convert to a graded inspection?");

    assertThat(numbers(headed, "1,05/03/2024,02/04/2024,2,,,,,3,05/03/2024,02/04/2024,No"))
        .containsExactly("1", "3");
    assertThat(numbers(headed, "1,05/03/2024,02/04/2024,2,,,,,3,05/03/2024,02/04/2024,Yes"))
        .containsExactly("1");
    assertThat(numbers(headed, "1,05/03/2024,02/04/2024,2,,,,,NULL,05/03/2024,02/04/2024,No"))
        .containsExactly("1");
    assertThat(numbers(headed, "1,05/03/2024,02/04/2024,2,2,05/03/2024,02/04/2024,2,,,,"))
        .containsExactly("1");
    assertThat(numbers(headed, "1,05/03/2024,02/04/2024,2,2,05/03/2024,02/04/2024,3,,,,"))
        .containsExactly("1", "2");
  }

  private static List<String> numbers(OfstedText headed, String cells) throws IOException {
    return headed.line("999943," + cells).inspections().stream()
        .map(it -> it.number().orElseThrow())
        .toList();
  }

  @Test
  void a_section_8_inspection_that_became_a_full_one_is_read_there_alone() throws IOException {
    var text =
        OfstedText.headed(
                "URN",
                "Inspection start date",
                "Publication date",
                "Overall effectiveness",
                "Date of latest ungraded inspection",
                "Ungraded inspection publication date",
                "Did the latest ungraded inspection convert to a graded inspection?")
            .row("999943", "05/03/2024", "02/04/2024", "2", "05/03/2024", "02/04/2024", "Yes");

    assertThat(text.inspections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          URN, 12345, BAD_URN
          URN, '', MISSING
          Inspection start date, 31/02/2024, BAD_DATE
          Inspection start date, 05/03/0024, BAD_DATE
          Publication date, 04/03/2024, BAD_INSPECTION
          Overall effectiveness, 5, UNKNOWN_CODE
          Overall effectiveness, 0, UNKNOWN_CODE
          Overall effectiveness, Met, UNKNOWN_CODE
          Category of concern, XX, UNKNOWN_CODE
          Safeguarding is effective?, Perhaps, UNKNOWN_CODE
          Does the latest graded inspection relate to the URN of the current school?, Maybe, UNKNOWN_CODE
          """)
  void a_row_at_fault_is_listed_and_nothing_of_it_is_taken_in(
      String column, String value, Reason reason) throws IOException {
    var text = with(column, value);

    assertThat(text.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(2))
        .satisfies(fault -> assertThat(fault.reason()).isEqualTo(reason))
        .satisfies(
            fault ->
                assertThat(fault.column()).isEqualTo(value.isEmpty() ? column : fault.column()));
    assertThat(text.line("999944,05/03/2024,02/04/2024,2,NULL,Yes,Yes").inspections()).hasSize(1);
  }

  @Test
  void without_a_column_of_categories_a_list_does_not_say_that_a_school_is_in_none()
      throws IOException {
    var list = OfstedText.headed("URN", "Inspection start date", "Publication date", "Category");
    var ungraded =
        OfstedText.headed(
            "URN", "Date of latest ungraded inspection", "Ungraded inspection publication date");

    assertThat(list.row("999943", "05/03/2024", "02/04/2024", "SM").inspections())
        .extracting(PublishedInspection::category)
        .containsExactly(Optional.empty());
    assertThat(ungraded.row("999943", "05/03/2024", "02/04/2024").inspections())
        .extracting(PublishedInspection::category)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"4, NULL, 1", "NULL, SM, 1", "9, NULL, 0", "NULL, NULL, 0"})
  void what_was_found_on_no_day_is_a_fault_and_not_passed_over(
      String overall, String category, int faults) throws IOException {
    var list =
        OfstedText.headed(
                "URN",
                "Inspection start date",
                "Publication date",
                "Overall effectiveness",
                "Category of concern")
            .row("999943", "NULL", "NULL", overall, category);

    assertThat(list.faults())
        .hasSize(faults)
        .allMatch(fault -> fault.reason() == Reason.BAD_INSPECTION);
    assertThat(list.inspections()).isEmpty();
  }

  @Test
  void two_stray_quotation_marks_swallow_no_schools() throws IOException {
    var list =
        OfstedText.headed("URN", "Inspection type", "Inspection start date", "Publication date")
            .line("999943,\"S5 Inspection,05/03/2024,02/04/2024")
            .line("999944,S5 Inspection,05/03/2024,02/04/2024")
            .line("999945,S5 Inspection\",05/03/2024,02/04/2024");

    assertThat(list.faults())
        .containsExactly(
            new RowFault(2, "Inspection type", Reason.BAD_QUOTING, ""),
            new RowFault(4, "Inspection type", Reason.BAD_QUOTING, ""));
    assertThat(list.inspections()).hasSize(1);
  }

  @Test
  void a_row_that_cannot_be_told_apart_is_listed_and_the_next_is_read() throws IOException {
    var text =
        with("URN", "999943")
            .line("999944,05/03/2024,\"02/04/2024,2,NULL,Yes,Yes")
            .line("999945,1")
            .line("999946,05/03/2024,02/04/2024,2,NULL,Yes,Yes");

    assertThat(text.faults())
        .containsExactly(
            new RowFault(3, "Publication date", Reason.BAD_QUOTING, ""),
            new RowFault(4, null, Reason.COLUMN_COUNT, "2"));
    assertThat(text.inspections()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, 1
          4, 4
          9,
          NULL,
          Not judged,
          '',
          """)
  void ofsteds_codes_mean_what_ofsted_says(String code, Integer number) throws IOException {
    assertThat(
            with("Overall effectiveness", code).inspections().getFirst().judgements().stream()
                .map(PublishedJudgement::number)
                .flatMap(Optional::stream))
        .isEqualTo(Optional.ofNullable(number).stream().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "SM, SPECIAL_MEASURES",
    "SWK, REQUIRES_SIGNIFICANT_IMPROVEMENT",
    "RSI, REQUIRES_SIGNIFICANT_IMPROVEMENT",
    "Notice to improve, REQUIRES_SIGNIFICANT_IMPROVEMENT",
    "NULL, NONE",
    "9, NONE"
  })
  void a_category_is_known_by_every_name_it_had(String code, Category category) throws IOException {
    assertThat(with("Category of concern", code).inspections().getFirst().category())
        .contains(category);
  }

  @ParameterizedTest
  @CsvSource({
    "FULL, S5 Inspection, SECTION_5",
    "FULL, Requires Improvement S5 Reinspection Visit 1, SECTION_5",
    "FULL, Special Measures Historic, SECTION_5",
    "FULL, '', SECTION_5",
    "FULL, S8 No Formal Designation Visit, SECTION_8_TREATED_AS_SECTION_5",
    "FULL, Exempt School Inspection, SECTION_8_TREATED_AS_SECTION_5",
    "FULL, Schools into Special Measures Visit 2, SECTION_8_TREATED_AS_SECTION_5",
    "ANY, Academy First Section 5, SECTION_5",
    "ANY, Section 8 inspection of good and outstanding schools, SECTION_8_UNGRADED",
    "ANY, Schools into Special Measures Visit 2, SECTION_8_MONITORING",
    "ANY, Section 8 Inspection due to Parental Complaint, SECTION_8_URGENT",
    "ANY, S8 No Formal Designation Visit, SECTION_8_OTHER",
    "UNGRADED, '', SECTION_8_UNGRADED"
  })
  void the_kind_of_inspection_is_told_from_its_name(
      Listing.Of of, String name, InspectionKind kind) {
    assertThat(Codes.kind(of, name)).contains(kind);
  }

  @Test
  void a_name_that_tells_nothing_is_not_guessed() {
    assertThat(Codes.kind(Listing.Of.ANY, "Pilot inspection")).isEmpty();
  }

  @Test
  void a_title_before_the_headings_is_passed_over() throws IOException {
    var titled =
        new OfstedText(List.of("Management information,as at 31 August 2024"))
            .line("URN,Inspection start date,Publication date,Overall effectiveness")
            .row("999943", "05/03/2024", "02/04/2024", "2");

    assertThat(titled.inspections()).hasSize(1);
  }

  @Test
  void a_file_that_is_none_of_ofsteds_is_refused_as_a_whole() {
    assertThatThrownBy(() -> OfstedText.headed("URN", "EstablishmentName").read())
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused ->
                assertThat(refused.columns())
                    .containsExactly("Inspection start date", "Publication date"));
    assertThatThrownBy(() -> OfstedText.headed("Inspection start date").read())
        .isInstanceOfSatisfying(
            FileRefused.class, refused -> assertThat(refused.columns()).contains("URN"));
    assertThatThrownBy(() -> OfstedText.headed("URN", "urn", "Publication date").read())
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.COLUMNS_REPEATED));
  }

  private static PublishedInspection gradedOn(String day) throws IOException {
    return OfstedText.headed(
            "URN",
            "Inspection start date",
            "Publication date",
            "Inclusion",
            "Inclusion - date of grade")
        .row("999943", "13/01/2026", "09/02/2026", "Strong standard", day)
        .inspections()
        .getFirst();
  }

  /** A sound row, but for one value. */
  private static OfstedText with(String column, String value) {
    var headings =
        List.of(
            "URN",
            "Inspection start date",
            "Publication date",
            "Overall effectiveness",
            "Category of concern",
            "Safeguarding is effective?",
            "Does the latest graded inspection relate to the URN of the current school?");
    var sound =
        Map.of(
            headings.get(0), "999943",
            headings.get(1), "05/03/2024",
            headings.get(2), "02/04/2024",
            headings.get(3), "2",
            headings.get(4), "NULL",
            headings.get(5), "Yes",
            headings.get(6), "Yes");
    var row =
        headings.stream()
            .map(heading -> heading.equals(column) ? value : sound.get(heading))
            .collect(Collectors.joining(","));
    return OfstedText.headed(headings.toArray(String[]::new)).line(row);
  }

  private static List<PublishedInspection> inspections(List<FileRow> rows) {
    return rows.stream()
        .flatMap(row -> ((FileRow.Inspections) row).inspections().stream())
        .toList();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.csv"), bytes);
  }

  private static byte[] sample(String name) {
    try (var bytes = ReadingOfstedsListsTest.class.getResourceAsStream(name)) {
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Charset windows() {
    return Charset.forName("windows-1252");
  }
}
