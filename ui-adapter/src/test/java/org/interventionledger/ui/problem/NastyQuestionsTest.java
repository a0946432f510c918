package org.interventionledger.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked, the answer is a page, a file or what is wrong with the question; never a
 * failure.
 */
@FullApplication
@WithUserDetails("head")
class NastyQuestionsTest {

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\uD800",
          "\uFFFF",
          "\u202Etxt",
          "null",
          "-1",
          "0",
          "1.5",
          "1e99",
          "2147483648",
          "9223372036854775807",
          "99999999999999999999",
          "+999999999-12-31",
          "2026-02-30",
          "0000-00-00",
          "NaN",
          "%",
          "_",
          "\\",
          "%%%_\\",
          "'; drop table school; --",
          "\"",
          "${7*7}",
          "__${7*7}__",
          "{0}",
          "{",
          "=1+1",
          "../../etc/passwd",
          "<script>",
          "a,b",
          "WARNING_NOTICE,WARNING_NOTICE",
          "x".repeat(5_000));

  @Autowired MockMvc web;

  private final JsonMapper json = JsonMapper.shared();

  @Test
  void every_question_of_the_api_is_answered_or_has_its_fault_named() throws Exception {
    var paths = json.readTree(send(get("/v3/api-docs")).getContentAsString()).path("paths");
    for (var path : paths.propertyNames()) {
      for (var parameter : paths.path(path).path("get").path("parameters").valueStream().toList()) {
        for (var value : VALUES) {
          var answer = send(question(path, parameter, value));
          var asked = path + " " + parameter.path("name") + "=" + value;
          assertThat(answer.getStatus()).as(asked).isIn(200, 400, 403, 404);
          if (answer.getStatus() != 200 && isInQuery(parameter)) {
            assertThat(answer.getContentType()).as(asked).isEqualTo(APPLICATION_PROBLEM_JSON_VALUE);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/register, search level standing adviser phase order",
    "/register.csv, search standing",
    "/levels, search level adviser phase",
    "/levels.csv, search level",
    "/schools, search everywhere page",
    "/schools/999001/timeline, kind from to text",
    "/schools/999001/timeline.csv, kind from to text",
    "/schools/999001/timeline.json, kind from to text",
    "/diary, school from to",
    "/diary.csv, school from to",
    "/figures, authority from to audience report",
    "/figures.csv, authority from to audience",
    "/history, school type person from to after",
    "/schools/999001/acts/assess-compliance, about",
    "/schools/999001/acts/assess-compliance/done, shown",
    "/schools/999001/corrections/new, stream entry how"
  })
  void every_page_is_shown_or_says_what_is_wrong(String page, String parameters) throws Exception {
    for (var parameter : parameters.split(" ")) {
      for (var value : VALUES) {
        var answer = send(get(page).param(parameter, value));
        assertThat(answer.getStatus()).as(page + " " + parameter + "=" + value).isBetween(200, 499);
      }
    }
  }

  @Test
  void every_refusal_to_answer_is_a_problem_of_its_own_kind() throws Exception {
    assertThat(problem(get("/api/register").param("standing", "GRAVE"))).isEqualTo(400);
    assertThat(problem(get("/api/register").with(httpBasic("senior", "wrong")))).isEqualTo(401);
    assertThat(problem(get("/api/register").with(httpBasic("admin", "admin-demo")))).isEqualTo(403);
    assertThat(problem(get("/api/schools/100000"))).isEqualTo(404);
    assertThat(problem(get("/api/schools/abc"))).isEqualTo(404);
    assertThat(problem(get("/api/imports/schools"))).isIn(404, 405);
    assertThat(problem(get("/api/diary").accept("image/png"))).isEqualTo(406);
  }

  private int problem(MockHttpServletRequestBuilder request) throws Exception {
    var answer = send(request);
    assertThat(answer.getContentType()).isEqualTo(APPLICATION_PROBLEM_JSON_VALUE);
    return answer.getStatus();
  }

  /** In a path, what no path may have is turned away before anything else is asked. */
  private static boolean isInQuery(JsonNode parameter) {
    return parameter.path("in").asString().equals("query");
  }

  private static MockHttpServletRequestBuilder question(
      String path, JsonNode parameter, String value) {
    var name = parameter.path("name").asString();
    if (isInQuery(parameter)) {
      return get(path.replaceAll("\\{[^}]+}", "999001")).param(name, value);
    }
    var asked =
        path.replace("{" + name + "}", "{value}").replaceAll("\\{(?!value})[^}]+}", "999001");
    return get(asked, value.isEmpty() ? "-" : value);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }
}
