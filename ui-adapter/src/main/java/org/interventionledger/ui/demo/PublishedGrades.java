package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.Judgement.Grade;
import org.interventionledger.ui.demo.DemoSchool.Kind;

/** Overall grades of the last years in which Ofsted gave any, from which figures are counted. */
final class PublishedGrades {

  private record Report(int urn, Grade grade, LocalDate inspected) {}

  private static final List<Report> REPORTS =
      List.of(
          report(999_001, Grade.OUTSTANDING, "2022-11-15"),
          report(999_002, Grade.GOOD, "2023-01-24"),
          report(999_004, Grade.GOOD, "2023-03-07"),
          report(999_005, Grade.GOOD, "2022-10-04"),
          report(999_006, Grade.GOOD, "2023-05-16"),
          report(999_007, Grade.OUTSTANDING, "2023-06-20"),
          report(999_008, Grade.GOOD, "2023-09-26"),
          report(999_014, Grade.GOOD, "2023-10-10"),
          report(999_015, Grade.OUTSTANDING, "2024-01-16"),
          report(999_016, Grade.GOOD, "2023-11-21"),
          report(999_018, Grade.GOOD, "2024-02-06"),
          report(999_022, Grade.GOOD, "2022-12-06"),
          report(999_023, Grade.GOOD, "2024-03-12"),
          report(999_026, Grade.OUTSTANDING, "2023-02-07"),
          report(999_027, Grade.REQUIRES_IMPROVEMENT, "2024-04-23"),
          report(999_032, Grade.GOOD, "2023-04-18"),
          report(999_035, Grade.GOOD, "2024-05-14"),
          report(999_036, Grade.GOOD, "2022-09-27"),
          report(999_037, Grade.GOOD, "2024-06-11"),
          report(999_038, Grade.GOOD, "2023-12-05"),
          report(999_040, Grade.OUTSTANDING, "2024-06-25"),
          report(999_041, Grade.OUTSTANDING, "2023-01-17"),
          report(999_042, Grade.GOOD, "2022-11-08"),
          report(999_044, Grade.GOOD, "2023-03-21"),
          report(999_045, Grade.GOOD, "2023-06-06"),
          report(999_047, Grade.REQUIRES_IMPROVEMENT, "2023-10-17"),
          report(999_049, Grade.GOOD, "2024-01-30"),
          report(999_051, Grade.GOOD, "2024-04-16"),
          report(999_058, Grade.OUTSTANDING, "2024-06-04"));

  private static final int LAST_OF_NORTHMOOR = 999_040;
  private static final int DAYS_TO_PUBLICATION = 36;

  List<Story> all() {
    return REPORTS.stream().map(PublishedGrades::story).toList();
  }

  private static Story story(Report report) {
    var officer = report.urn() > LAST_OF_NORTHMOOR ? "eastvale-adviser" : "adviser";
    return Story.of(report.urn(), Kind.COMMUNITY)
        .by(
            officer,
            Inspecting.graded(
                report.inspected(),
                report.inspected().plusDays(DAYS_TO_PUBLICATION),
                report.grade()));
  }

  private static Report report(int urn, Grade grade, String inspected) {
    return new Report(urn, grade, LocalDate.parse(inspected));
  }
}
