package org.interventionledger.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.gias.GiasText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FullApplication
class ImportsOverTheApiTest {

  @Autowired private MockMvc api;
  @Autowired private JsonMapper json;
  @Autowired private SchoolImports imports;

  @Test
  void a_small_file_is_answered_when_it_is_finished_with_tally_and_faults() throws Exception {
    var file =
        GiasText.usual().school(998_101).school(998_102, "OpenDate", "30-02-1990").school(998_103);

    imported(file, "")
        .andExpect(status().isOk())
        .andExpect(header().string("Location", containsString("/api/imports/")))
        .andExpect(jsonPath("$.progress").value("FINISHED"))
        .andExpect(jsonPath("$.rows").value(3))
        .andExpect(jsonPath("$.tally.read").value(3))
        .andExpect(jsonPath("$.tally.added").value(2))
        .andExpect(jsonPath("$.tally.rejected").value(1))
        .andExpect(jsonPath("$.faults[0].line").value(3))
        .andExpect(jsonPath("$.faults[0].column").value("OpenDate"))
        .andExpect(jsonPath("$.faults[0].reason").value("BAD_DATE"))
        .andExpect(jsonPath("$.faults[0].value").value("30-02-1990"));
    api.perform(get("/api/schools/998102").with(admin())).andExpect(status().isNotFound());
  }

  @Test
  void importing_again_changes_only_what_changed() throws Exception {
    imported(GiasText.usual().school(998_111).school(998_112), "")
        .andExpect(jsonPath("$.tally.added").value(2));

    var again =
        GiasText.usual()
            .school(998_111)
            .school(998_112, "EstablishmentName", "Sainte-Éloise’s École");
    imported(again, "")
        .andExpect(jsonPath("$.tally.added").value(0))
        .andExpect(jsonPath("$.tally.changed").value(1))
        .andExpect(jsonPath("$.tally.unchanged").value(1));
    api.perform(get("/api/schools/998112").with(admin()))
        .andExpect(content().string(containsString("Sainte-Éloise’s École")));
  }

  @Test
  void who_does_not_wait_asks_again() throws Exception {
    var answer =
        read(
            imported(GiasText.usual().school(998_121), "?wait=false")
                .andExpect(status().isAccepted())
                .andExpect(header().exists("Location")));

    var status = answer.get("status").asString();
    await().until(() -> "FINISHED".equals(report(status).get("progress").asString()));
    assertThat(report(status).get("tally").get("added").asInt()).isEqualTo(1);
  }

  @Test
  void a_file_of_another_kind_is_refused_by_name() throws Exception {
    var headings =
        new MockMultipartFile("file", "other.csv", "text/csv", "URN,Name\r\n".getBytes());

    api.perform(multipart("/api/imports/schools").file(headings).with(admin()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.reason").value("COLUMNS_MISSING"))
        .andExpect(jsonPath("$.columns[0]").value("LA (code)"))
        .andExpect(jsonPath("$.detail", containsString("EstablishmentName")));
  }

  @Test
  void only_an_administrator_imports() throws Exception {
    var file = new MockMultipartFile("file", "s.csv", "text/csv", GiasText.usual().bytes());

    api.perform(
            multipart("/api/imports/schools").file(file).with(httpBasic("adviser", "adviser-demo")))
        .andExpect(status().isForbidden());
  }

  @Test
  void a_large_one_shows_its_progress_refuses_another_beside_it_and_can_be_stopped()
      throws Exception {
    var answer = read(imported(schools(900_001, 25_000), "").andExpect(status().isAccepted()));
    var status = answer.get("status").asString();
    assertThat(answer.get("rows").asInt()).isEqualTo(25_000);
    await().atMost(Duration.ofSeconds(60)).until(() -> read(status) > 0);

    imported(GiasText.usual().school(998_131), "").andExpect(status().isConflict());
    api.perform(post(status + "/stop").with(admin())).andExpect(status().isOk());

    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !imports.isRunningHere(answer.get("importId").asString()));
    assertThat(report(status).get("progress").asString()).isEqualTo("STOPPED");
    assertThat(read(status)).isBetween(500, 24_999);
  }

  private static GiasText schools(int from, int count) {
    var text = GiasText.usual();
    for (var urn = from; urn < from + count; urn++) {
      text.school(urn, "LA (code)", "992", "LA (name)", "Southmoor");
    }
    return text;
  }

  private int read(String status) throws Exception {
    return report(status).get("tally").get("read").asInt();
  }

  private JsonNode report(String status) throws Exception {
    return read(api.perform(get(status).with(admin())).andExpect(status().isOk()));
  }

  private JsonNode read(ResultActions answer) throws Exception {
    return json.readTree(answer.andReturn().getResponse().getContentAsByteArray());
  }

  private ResultActions imported(GiasText text, String how) throws Exception {
    var file = new MockMultipartFile("file", "schools.csv", "text/csv", text.bytes());
    return api.perform(multipart("/api/imports/schools" + how).file(file).with(admin()));
  }

  private static RequestPostProcessor admin() {
    return httpBasic("admin", "admin-demo");
  }
}
