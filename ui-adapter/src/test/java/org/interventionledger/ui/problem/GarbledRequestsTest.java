package org.interventionledger.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Field;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever is sent, the API says what is wrong with it, and never that it failed itself. */
@FullApplication
@WithUserDetails("senior")
class GarbledRequestsTest {

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "123456789012345678901234567890",
          "1.5",
          "\"\"",
          "\" \"",
          "[]",
          "[null]",
          "{}",
          "[[[]]]",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"\\ud800\"",
          "\"\\u200b\"",
          "\"0000-01-01\"",
          "\"+999999999-12-31\"",
          "\"2026-13-01\"",
          "\"9999-12-31\"",
          "\"NOT_A_CONSTANT\"",
          "\"../../etc\"",
          "[{\"a\": 1}]",
          "\"" + "x".repeat(25_000) + "\"");

  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "\"text\"",
          "{",
          "{}}",
          "{\"a\":1,\"a\":2}",
          "{\"lateReason\": {}}",
          "\u0000",
          "[".repeat(5_000),
          "{\"a\":".repeat(2_000),
          "{\"\\u0000\": 1}",
          "not json",
          "{} {}");

  @Autowired MockMvc web;

  @Test
  void any_value_in_any_field_is_answered_with_what_is_wrong() throws Exception {
    for (var kind : ActKinds.ALL) {
      var path =
          "/api/schools/999001/"
              + kind.path().replaceAll("\\{(board|action)}", "1").replaceAll("\\{[^}]+}", "x");
      for (var field :
          kind.fields().stream().filter(field -> !field.tellsMatter()).map(Field::name).toList()) {
        for (var value : VALUES) {
          var body = "{\"%s\": %s}".formatted(field, value);
          var answer = send(post(path).contentType(APPLICATION_JSON).content(body));
          assertThat(answer.getStatus()).as(path + " " + body).isBetween(400, 422);
          assertThat(answer.getContentType()).as(path).isEqualTo(APPLICATION_PROBLEM_JSON_VALUE);
        }
      }
    }
  }

  @Test
  void any_body_is_answered_with_what_is_wrong() throws Exception {
    var paths =
        Stream.of("warning-notices", "corrections", "placements")
            .map(path -> "/api/schools/999001/" + path);
    for (var path :
        Stream.concat(paths, Stream.of("/api/frameworks?effectiveFrom=2027-01-01")).toList()) {
      for (var body : BODIES) {
        var answer = send(post(path).contentType(APPLICATION_JSON).content(body));
        assertThat(answer.getStatus()).as(path + " " + body).isBetween(400, 422);
        assertThat(answer.getContentType()).isEqualTo(APPLICATION_PROBLEM_JSON_VALUE);
      }
    }
  }

  @Test
  void the_status_says_which_part_of_the_request_is_wrong() throws Exception {
    var notices = "/api/schools/999001/warning-notices";

    assertThat(problem(get("/api/nothing"))).isEqualTo(404);
    assertThat(problem(get("/api/schools/abc/position"))).isEqualTo(404);
    assertThat(problem(get("/api/schools/999001/position?on=%2B999999999-01-01"))).isEqualTo(400);
    assertThat(problem(delete(notices))).isEqualTo(405);
    assertThat(
            problem(post(notices).contentType(APPLICATION_JSON).content("{}").accept("text/csv")))
        .isEqualTo(406);
    assertThat(problem(post(notices).contentType(TEXT_PLAIN).content("{}"))).isEqualTo(415);
    assertThat(problem(post(notices).content("{}"))).isEqualTo(415);
    var long_ =
        ("{\"matters\": \"" + "x".repeat(JsonBody.LONGEST) + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(problem(post(notices).contentType(APPLICATION_JSON).content(long_))).isEqualTo(413);
    assertThat(
            problem(
                post("/api/schools/999001/interim-boards/x/chair")
                    .contentType(APPLICATION_JSON)
                    .content("{}")))
        .isEqualTo(404);
  }

  @Test
  void a_pack_that_does_not_fit_its_schema_has_every_fault_listed() throws Exception {
    var pack =
        """
        framework: {id: x, authority: Northmoor, version: "9", title: Nine, colour: red}
        scales:
          - {id: "bad id", label: Register, shape: flags}
        activities: none
        """;

    var answer =
        send(
            post("/api/frameworks?effectiveFrom=2027-01-01")
                .contentType("application/yaml")
                .content(pack));

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString())
        .contains(
            "pack/framework/colour", "pack/scales/0/id", "pack/scales/0/shape", "pack/activities");
  }

  private int problem(MockHttpServletRequestBuilder request) throws Exception {
    var answer = send(request);
    assertThat(answer.getContentType()).isEqualTo(APPLICATION_PROBLEM_JSON_VALUE);
    return answer.getStatus();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request.with(csrf())).andReturn().getResponse();
  }
}
