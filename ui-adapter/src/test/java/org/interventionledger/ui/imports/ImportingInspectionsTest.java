package org.interventionledger.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ofsted.OfstedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Links and inspections, from the file to the school's page. */
@FullApplication
class ImportingInspectionsTest {

  private static final OfstedText LIST =
      OfstedText.headed(
          "URN",
          "Inspection number of latest graded inspection",
          "Inspection type",
          "Inspection start date",
          "Publication date",
          "URN at time of latest graded inspection",
          "Category of concern",
          "Quality of education");

  @TempDir Path folder;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private SchoolImports imports;
  @Autowired private Words words;

  @Test
  void outcomes_are_recorded_or_left_to_an_officer_and_again_nothing_changes() throws Exception {
    SchoolsForTests.academy(ledger, 999_945);
    SchoolsForTests.maintained(ledger, 999_946);
    SchoolsForTests.maintained(ledger, 999_947);
    var list =
        LIST.row("999945", "1", "S5 Inspection", "05/03/2024", "02/04/2024", "999945", "SM", "4")
            .row("999946", "2", "S5 Inspection", "06/03/2024", "03/04/2024", "999946", "SWK", "3")
            .row("999947", "3", "S5 Inspection", "07/03/2024", "04/04/2024", "111111", "SM", "4")
            .row("999948", "4", "S5 Inspection", "07/03/2024", "04/04/2024", "999948", "SM", "4")
            .row("999945", "5", "S5 Inspection", "07/13/2024", "04/04/2024", "999945", "", "1");

    imported("inspections", "head", list)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.kind").value("INSPECTIONS"))
        .andExpect(jsonPath("$.tally.read").value(5))
        .andExpect(jsonPath("$.tally.added").value(1))
        .andExpect(jsonPath("$.tally.toSettle").value(1))
        .andExpect(jsonPath("$.tally.unchanged").value(1))
        .andExpect(jsonPath("$.tally.passedOver").value(1))
        .andExpect(jsonPath("$.tally.rejected").value(1));
    imported("inspections", "head", list)
        .andExpect(jsonPath("$.tally.unchanged").value(3))
        .andExpect(jsonPath("$.tally.added").value(0))
        .andExpect(jsonPath("$.tally.toSettle").value(0));

    ask("senior", "/api/schools/999945")
        .andExpect(jsonPath("$.latestInspection.category").value("SPECIAL_MEASURES"));
    ask("senior", "/api/schools/999946")
        .andExpect(jsonPath("$.latestInspection").doesNotExist())
        .andExpect(jsonPath("$.outcomesToSettle[0].questions", hasItem("NOTICE_OF_CATEGORY")));
    ask("senior", "/api/schools/999947")
        .andExpect(jsonPath("$.latestInspection").doesNotExist())
        .andExpect(jsonPath("$.outcomesToSettle").isEmpty());
    ask("senior", "/api/diary").andExpect(content().string(containsString("OUTCOME_TO_SETTLE")));
    page("/schools/999946")
        .andExpect(content().string(containsString("Outcomes to settle")))
        .andExpect(
            content().string(containsString("On which day did HM Chief Inspector give notice")));
    page("/schools/999946/acts/record-inspection-outcome?about=2")
        .andExpect(content().string(containsString("S5 Inspection")));
    ask("senior", "/api/schools/999945/timeline")
        .andExpect(content().string(containsString("Taken in from Ofsted’s file list.csv")));
  }

  @Test
  void two_inspections_of_one_day_under_two_numbers_are_two_and_stay_two() throws Exception {
    SchoolsForTests.academy(ledger, 981_410);
    var list =
        LIST.row("981410", "7", "S5 Inspection", "05/03/2024", "02/04/2024", "981410", "", "2")
            .row("981410", "8", "S5 Inspection", "05/03/2024", "09/04/2024", "981410", "", "3")
            .row("981410", "9", "S5 Inspection", "05/03/2024", "09/04/2024", "981410", "", "3");

    imported("inspections", "head", list).andExpect(jsonPath("$.tally.rejected").value(0));
    imported("inspections", "head", list)
        .andExpect(jsonPath("$.tally.added").value(0))
        .andExpect(jsonPath("$.tally.toSettle").value(0));

    ask("senior", "/api/schools/981410").andExpect(jsonPath("$.outcomesToSettle").isEmpty());
    ask("senior", "/api/schools/981410/timeline")
        .andExpect(
            jsonPath("$.entries[?(@.type == 'InspectionOutcomeRecorded')].happenedOn")
                .value(contains("2024-04-02", "2024-04-09")));
  }

  @Test
  void links_are_shown_with_the_school() throws Exception {
    SchoolsForTests.maintained(ledger, 999_949);
    var links =
        OfstedText.headed("URN", "LinkURN", "LinkName", "LinkType", "LinkEstablishedDate")
            .row("999949", "999939", "Alder Infants", "Predecessor - merged", "31-08-2022");

    imported("links", "admin", links).andExpect(jsonPath("$.tally.added").value(1));
    imported("links", "admin", links).andExpect(jsonPath("$.tally.unchanged").value(1));

    ask("senior", "/api/schools/999949")
        .andExpect(jsonPath("$.links[0].urn").value(999939))
        .andExpect(jsonPath("$.links[0].direction").value("PREDECESSOR"));
    page("/schools/999949")
        .andExpect(content().string(containsString("Predecessor - merged: Alder Infants")));
  }

  @Test
  void an_import_is_open_to_whom_its_kind_is() throws Exception {
    imported("inspections", "admin", LIST).andExpect(status().isForbidden());
    imported("inspections", "senior", LIST).andExpect(status().isForbidden());
    imported("links", "head", LIST).andExpect(status().isForbidden());
    imported("links", "admin", LIST).andExpect(status().isUnprocessableContent());
  }

  @Test
  void the_command_line_asks_whose_schools_are_meant() throws IOException {
    SchoolsForTests.academy(ledger, 999_944);
    var list =
        LIST.row("999944", "6", "S5 Inspection", "05/03/2024", "02/04/2024", "999944", "", "2");
    var file = Files.write(folder.resolve("list.csv"), list.bytes(UTF_8));

    assertThat(run("--import-inspections=" + file)).contains("--authority=CODE").endsWith("2");
    assertThat(run("--import-inspections=" + file, "--authority=990"))
        .contains("1 read: 1 added")
        .endsWith("0");
    assertThat(run("--import-inspections=" + file, "--authority=991"))
        .contains("1 passed over")
        .endsWith("0");
  }

  /** What was printed, and the code with which it ended. */
  private String run(String... arguments) {
    var printed = new ByteArrayOutputStream();
    List<Integer> exits = new ArrayList<>();
    new ImportSwitch(imports, words, new PrintStream(printed, true, UTF_8), exits::add)
        .run(new DefaultApplicationArguments(arguments));
    return printed.toString(UTF_8) + exits.getFirst();
  }

  private ResultActions imported(String kind, String who, OfstedText text) throws Exception {
    var file = new MockMultipartFile("file", "list.csv", "text/csv", text.bytes(UTF_8));
    return web.perform(
        multipart("/api/imports/" + kind).file(file).with(httpBasic(who, who + "-demo")));
  }

  /** As the senior officer sees it in the browser. */
  private ResultActions page(String path) throws Exception {
    var signIn = web.perform(formLogin("/sign-in").user("senior").password("senior-demo"));
    var session = (MockHttpSession) signIn.andReturn().getRequest().getSession();
    return web.perform(get(path).session(session)).andExpect(status().isOk());
  }

  private ResultActions ask(String who, String path) throws Exception {
    return web.perform(get(path).with(httpBasic(who, who + "-demo"))).andExpect(status().isOk());
  }
}
