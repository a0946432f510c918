package org.interventionledger.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.gias.GiasText;
import org.interventionledger.ui.layout.Words;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;

@FullApplication
class ImportingFromTheCommandLineTest {

  @TempDir Path folder;

  @Autowired private SchoolImports imports;
  @Autowired private Words words;
  @Autowired private Ledger ledger;
  @Autowired private MockMvc mvc;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<Integer> exits = new ArrayList<>();

  @Test
  void prints_progress_and_faults_and_exits() throws IOException {
    var file =
        Files.write(folder.resolve("s.csv"), GiasText.usual().school(998_301).line("x").bytes());

    run("--import-schools=" + file);

    assertThat(exits).containsExactly(0);
    assertThat(printed.toString(UTF_8))
        .contains("Rows: 2.")
        .contains("Line 3, whole row: Another number of columns than the headings (1)")
        .contains("2 read: 1 added, 0 changed, 0 unchanged, 1 not taken in.")
        .contains("Finished.");
    assertThat(file).exists();
  }

  @Test
  void stands_in_the_event_history_of_every_authority() throws Exception {
    var file = Files.write(folder.resolve("of-all.csv"), GiasText.usual().school(998_302).bytes());

    run("--import-schools=" + file);
    ledger.await();

    for (var person : List.of("legal", "auditor", "admin", "eastvale-head")) {
      mvc.perform(
              get("/api/events?type=SchoolImportStarted&person=command-line&size=500")
                  .with(httpBasic(person, person + "-demo")))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("of-all.csv")));
    }
  }

  @Test
  void exits_with_2_for_a_file_that_is_none_of_the_national_register_or_is_not_there()
      throws IOException {
    var file = Files.writeString(folder.resolve("s.csv"), "URN,URN");

    run("--import-schools=" + file);
    run("--import-schools=" + folder.resolve("nowhere.csv"));

    assertThat(exits).containsExactly(2, 2);
    assertThat(printed.toString(UTF_8))
        .contains("columns twice: URN")
        .contains("nowhere.csv cannot be read");
  }

  @Test
  void does_nothing_and_does_not_exit_without_the_switch() {
    run("--server.port=0");

    assertThat(exits).isEmpty();
  }

  @Test
  void needs_no_free_port() {
    var environment = new MockEnvironment().withProperty("import-schools", "s.csv");

    new NoPortForImports().postProcessEnvironment(environment, new SpringApplication());

    assertThat(environment.getProperty("server.port")).isEqualTo("-1");
  }

  private void run(String argument) {
    var out = new PrintStream(printed, true, UTF_8);
    new ImportSwitch(imports, words, out, exits::add)
        .run(new DefaultApplicationArguments(argument));
  }
}
