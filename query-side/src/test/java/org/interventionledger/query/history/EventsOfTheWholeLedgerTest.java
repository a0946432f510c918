package org.interventionledger.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interventionledger.query.support.People.ADMINISTRATOR;
import static org.interventionledger.query.support.People.EASTVALE;
import static org.interventionledger.query.support.People.NORTHMOOR;
import static org.interventionledger.query.support.People.NOW;
import static org.interventionledger.query.support.People.SENIOR_OFFICER;
import static org.interventionledger.query.support.People.TODAY;
import static org.interventionledger.query.support.People.acting;
import static org.interventionledger.query.support.People.reader;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.Division;
import org.interventionledger.api.placement.PlacementEvent.AdviserAssigned;
import org.interventionledger.api.record.FindHistory;
import org.interventionledger.api.record.FindHistory.History;
import org.interventionledger.api.record.FindHistory.StoredEvent;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.FindSchoolImports;
import org.interventionledger.api.school.FindSchoolImports.Imports;
import org.interventionledger.api.school.ImportKind;
import org.interventionledger.api.school.ImportTally;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportAdvanced;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStopped;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.query.support.QuerySide;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for all authorities stands in the history of each, whoever recorded it. */
class EventsOfTheWholeLedgerTest {

  @RegisterExtension static final QuerySide LEDGER = new QuerySide();

  private static final AuthorityCode THIRD = new AuthorityCode("992");

  /** As the switch of the command line acts: nobody of any authority. */
  private static final Acting COMMAND_LINE =
      acting("command-line", "Command line", Role.ADMINISTRATOR, new AuthorityCode("000"));

  @BeforeAll
  static void imports_and_bank_holidays_and_an_act_of_northmoor() {
    LEDGER.publish("import:n", ADMINISTRATOR, NOW, started("n"));
    LEDGER.publish("import:c", COMMAND_LINE, NOW, started("c"));
    LEDGER.publish(
        "import:o",
        SENIOR_OFFICER,
        NOW,
        new SchoolImportStarted("o", ImportKind.INSPECTIONS, "ofsted.csv", "00ff", 3, TODAY),
        new SchoolImportAdvanced("o", ImportTally.NONE, List.of()));
    LEDGER.publish(
        "import:o",
        acting("r.hale", "Robin Hale", Role.HEAD_OF_SERVICE, EASTVALE),
        NOW,
        new SchoolImportStopped("o", ImportTally.NONE));
    LEDGER.publish(
        "calendar:england-and-wales",
        acting("e.moss", "Eden Moss", Role.ADMINISTRATOR, EASTVALE),
        NOW,
        new BankHolidaysAdopted(Division.ENGLAND_AND_WALES, TODAY, "GOV.UK", List.of()));
    LEDGER.publish(
        "placement:999001",
        SENIOR_OFFICER,
        NOW,
        new AdviserAssigned(new Urn(999_001), NORTHMOOR, TODAY, new PersonName("Ada Lindqvist")));
    LEDGER.await();
  }

  @Test
  void imports_and_bank_holidays_are_read_in_every_authority() {
    for (var authority : List.of(NORTHMOOR, EASTVALE, THIRD)) {
      for (var role : List.of(Role.LEGAL, Role.AUDITOR, Role.ADMINISTRATOR)) {
        assertThat(streams(role, authority))
            .as(role + " of " + authority)
            .contains("import:n", "import:c", "calendar:england-and-wales");
      }
    }
  }

  @Test
  void an_import_of_inspections_is_read_where_it_was_begun_to_its_end_whoever_stopped_it() {
    for (var role : List.of(Role.LEGAL, Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(streams(role, NORTHMOOR)).filteredOn("import:o"::equals).hasSize(3);
      assertThat(streams(role, EASTVALE)).doesNotContain("import:o");
      assertThat(streams(role, THIRD)).doesNotContain("import:o");
    }
  }

  @Test
  void what_one_authority_did_is_not_among_them() {
    assertThat(streams(Role.LEGAL, NORTHMOOR)).contains("placement:999001");
    assertThat(streams(Role.LEGAL, THIRD)).doesNotContain("placement:999001");
  }

  @Test
  void who_does_not_run_or_prove_anything_reads_none_of_them() {
    assertThat(streams(Role.SENIOR_OFFICER, NORTHMOOR)).isEmpty();
    assertThat(streams(Role.RSC_LIAISON, NORTHMOOR)).isEmpty();
  }

  @Test
  void built_again_they_stand_where_they_stood() {
    var rows = LEDGER.rows("history_index");

    LEDGER.rebuild("history", ADMINISTRATOR);

    assertThat(LEDGER.rows("history_index")).isEqualTo(rows);
  }

  @Test
  void how_an_import_stands_is_told_in_every_authority_to_the_same_roles() {
    for (var role : Role.values()) {
      assertThat(imports(role, THIRD))
          .as(role.name())
          .hasSize(Readership.OPERATIONS.includes(role) ? 2 : 0);
    }
  }

  private static SchoolImportStarted started(String importId) {
    return new SchoolImportStarted(
        importId, ImportKind.SCHOOLS, "edubasealldata.csv", "00ff", 3, TODAY);
  }

  private static List<FindSchoolImports.Row> imports(Role role, AuthorityCode authority) {
    var query = new FindSchoolImports(reader(role, authority), Optional.empty());
    return LEDGER.ask(query, Imports.class).rows();
  }

  private static List<String> streams(Role role, AuthorityCode authority) {
    var query =
        new FindHistory(
            reader(role, authority),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            100);
    return LEDGER.ask(query, History.class).events().stream().map(StoredEvent::stream).toList();
  }
}
