package org.interventionledger.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Field;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever a form is filled in with, its page comes back with what is wrong; never a failure. */
@FullApplication
@WithUserDetails("senior")
class NastyFormsTest {

  private static final Urn SCHOOL = new Urn(999_001);

  private static final List<String> VALUES =
      List.of(
          "\u0000",
          "\uD800",
          "\uDC00\uD800",
          "\u0007",
          "\u202E",
          "-1",
          "1e400",
          "99999999999999999999",
          "null",
          "[]",
          "{\"a\":1}",
          "{0}",
          "'{",
          "${7*7}",
          "__${7*7}__",
          "<script>alert(1)</script>",
          "=cmd|'/c calc'!A1",
          "/",
          "//",
          "stage/",
          "x".repeat(1_000_000));

  private static final List<String> SUFFIXES =
      List.of(
          "",
          ".day",
          ".year",
          "[0]",
          "[0].name",
          "[999999]",
          "[-1]",
          "[99999999999]",
          "[0][0]",
          "[",
          "..",
          ".level");

  private static final List<String> STEPS =
      List.of(
          "check",
          "record",
          "",
          "add:",
          "add:copies",
          "remove:",
          "remove:copies[999999]",
          "remove:copies[x]",
          "\u0000");

  @Autowired MockMvc web;

  @Test
  void any_value_in_any_input_is_shown_again_with_what_is_wrong() throws Exception {
    for (var kind : ActKinds.ALL) {
      for (var value : VALUES) {
        var request = form(kind.act().name());
        kind.allOwnFields().stream()
            .map(Field::name)
            .forEach(
                name ->
                    SUFFIXES.forEach(
                        suffix -> request.param(name + suffix, shortened(value, suffix))));
        assertStatus(
            request.param("step", "record").param("about", value),
            kind.slug() + " " + start(value));
      }
    }
  }

  @Test
  void any_button_is_answered() throws Exception {
    for (var kind : ActKinds.ALL) {
      for (var step : STEPS) {
        assertStatus(
            form(kind.act().name()).param("step", step).param("copies[1].addressee", "x"),
            kind.slug() + " " + step);
      }
    }
  }

  @Test
  void a_form_with_ten_thousand_inputs_is_answered() throws Exception {
    var request = form("GIVE_WARNING_NOTICE");
    for (int at = 0; at < 10_000; at++) {
      request.param("copies[" + at + "].addressee", "x");
    }
    assertStatus(request, "many");
  }

  private static MockHttpServletRequestBuilder form(String act) {
    var kind =
        ActKinds.ALL.stream()
            .filter(known -> known.act().name().equals(act))
            .findFirst()
            .orElseThrow();
    return post(ActLinks.page(SCHOOL, kind.act())).with(csrf());
  }

  private void assertStatus(MockHttpServletRequestBuilder request, String what) throws Exception {
    assertThat(web.perform(request).andReturn().getResponse().getStatus())
        .as(what)
        .isBetween(200, 499);
  }

  /** The longest text once in each form is enough. */
  private static String shortened(String value, String suffix) {
    return suffix.isEmpty() ? value : start(value);
  }

  private static String start(String value) {
    return value.substring(0, Math.min(40, value.length()));
  }
}
