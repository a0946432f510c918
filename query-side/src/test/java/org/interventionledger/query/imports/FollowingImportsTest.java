package org.interventionledger.query.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.FictionalSchool.day;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.school.FindSchoolImports.Imports;
import org.interventionledger.api.school.FindSchoolImports.Row;
import org.interventionledger.api.school.FindSchoolImports.Standing;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.RowFault;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportFinished;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.terms.Role;
import org.interventionledger.query.support.Clerk;
import org.interventionledger.query.support.People;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowingImportsTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  @Test
  void an_import_shows_how_far_it_came_and_the_rows_not_taken_in_in_file_order() {
    hear("a", 0, started("a"));
    hear("a", 1, new SchoolImportAdvanced("a", new ImportTally(2, 1, 0, 0, 1), List.of(fault(7))));
    assertThat(find("a").standing()).isEqualTo(Standing.RUNNING);

    hear(
        "a",
        2,
        new SchoolImportFinished("a", new ImportTally(9, 1, 0, 0, 2, 4, 2), List.of(fault(3))));
    assertThat(find("a"))
        .isEqualTo(
            new Row(
                "a",
                ImportKind.LINKS,
                "schools.csv",
                "00ff",
                3,
                new ImportTally(9, 1, 0, 0, 2, 4, 2),
                Standing.FINISHED,
                "Sam Okafor",
                People.NOW,
                People.NOW.plusSeconds(2),
                List.of(fault(3), fault(7))));
  }

  @Test
  void a_stopped_import_keeps_what_it_came_to_and_the_list_is_newest_first_without_rows() {
    hear("b", 100, started("b"));
    hear(
        "b", 101, new SchoolImportAdvanced("b", new ImportTally(1, 0, 0, 0, 1), List.of(fault(2))));
    hear("b", 102, new SchoolImportStopped("b", new ImportTally(1, 0, 0, 0, 1)));
    var rows = ask(Role.ADMINISTRATOR, Optional.empty());
    assertThat(rows.getFirst().importId()).isEqualTo("b");
    assertThat(rows.getFirst().standing()).isEqualTo(Standing.STOPPED);
    assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
  }

  @Test
  void rows_that_were_being_read_when_the_stop_came_are_told_and_it_stays_stopped() {
    hear("e", 40, started("e"));
    hear("e", 41, new SchoolImportStopped("e", ImportTally.NONE));
    hear("e", 42, new SchoolImportAdvanced("e", new ImportTally(2, 1, 0, 0, 1), List.of(fault(3))));

    assertThat(find("e").standing()).isEqualTo(Standing.STOPPED);
    assertThat(find("e").tally()).isEqualTo(new ImportTally(2, 1, 0, 0, 1));
    assertThat(find("e").faults()).containsExactly(fault(3));
  }

  @Test
  void imports_are_open_to_those_who_run_the_ledger() {
    hear("c", 20, started("c"));
    for (var role : Role.values()) {
      assertThat(ask(role, Optional.of("c")))
          .as(role.name())
          .hasSize(Readership.OPERATIONS.includes(role) ? 1 : 0);
    }
  }

  @Test
  void a_byte_that_no_text_column_takes_does_not_stop_the_projection() {
    hear("d", 30, started("d"));
    var nul = new RowFault(4, "URN", RowFault.Reason.BAD_URN, "99\u0000");
    hear("d", 31, new SchoolImportAdvanced("d", new ImportTally(1, 0, 0, 0, 1), List.of(nul)));
    assertThat(find("d").faults()).extracting(RowFault::value).containsExactly("99\uFFFD");
  }

  @Test
  void inspections_are_told_to_the_authority_that_began_their_import_alone() {
    hear(
        "f",
        50,
        new SchoolImportStarted(
            "f", ImportKind.INSPECTIONS, "ofsted.csv", "00ff", 3, day("2026-06-30")));
    hear("f", 51, new SchoolImportAdvanced("f", new ImportTally(2, 1, 0, 0, 1), List.of(fault(3))));
    hear("g", 52, started("g"));

    assertThat(find("f").faults()).containsExactly(fault(3));
    assertThat(ask(Role.HEAD_OF_SERVICE, "990", Optional.empty()))
        .extracting(Row::importId)
        .contains("f", "g");
    assertThat(ask(Role.HEAD_OF_SERVICE, "991", Optional.empty()))
        .extracting(Row::importId)
        .contains("g")
        .doesNotContain("f");
    assertThat(ask(Role.HEAD_OF_SERVICE, "991", Optional.of("f"))).isEmpty();
  }

  private static void hear(String importId, long second, SchoolImportEvent event) {
    LEDGER.publish(
        "import:" + importId, People.SENIOR_OFFICER, People.NOW.plusSeconds(second), event);
    LEDGER.await();
  }

  private static SchoolImportStarted started(String importId) {
    return new SchoolImportStarted(
        importId, ImportKind.LINKS, "schools.csv", "00ff", 3, day("2026-06-30"));
  }

  private static RowFault fault(long line) {
    return new RowFault(line, null, RowFault.Reason.COLUMN_COUNT, "3 columns");
  }

  private static Row find(String importId) {
    return ask(Role.AUDITOR, Optional.of(importId)).getFirst();
  }

  private static List<Row> ask(Role role, Optional<String> importId) {
    return ask(role, "990", importId);
  }

  private static List<Row> ask(Role role, String authority, Optional<String> importId) {
    return LEDGER
        .ask(new FindSchoolImports(Clerk.reader(role, authority), importId), Imports.class)
        .rows();
  }
}
