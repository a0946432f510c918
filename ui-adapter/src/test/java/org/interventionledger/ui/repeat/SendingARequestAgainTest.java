package org.interventionledger.ui.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.interventionledger.api.placement.GroundsCommand.RecordTelling;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A request that is marked with a key is carried out once, however often it is sent. */
@FullApplication
class SendingARequestAgainTest {

  @Autowired MockMvc web;
  @Autowired Ledger ledger;
  @Autowired RepeatedRequests repeated;
  @Autowired UserDetailsService users;
  @Autowired JdbcClient jdbc;

  @Test
  void it_has_the_same_answer_and_is_recorded_once() throws Exception {
    SchoolsForTests.maintained(ledger, 980_720);
    var first = body(tell(980_720, "senior", "k-720", "A first talk was held."));
    var again =
        tell(980_720, "senior", "k-720", "A first talk was held.")
            .andExpect(status().isCreated())
            .andExpect(header().string("Location", "/api/schools/980720"));

    assertThat(body(again)).isEqualTo(first);
    assertThat(told(980_720)).isEqualTo(1);
  }

  @Test
  void what_it_begins_has_the_identifier_of_the_first_time() throws Exception {
    SchoolsForTests.maintained(ledger, 980_721);
    var first = body(ask(980_721, "k-721"));

    assertThat(first).contains("supportId");
    assertThat(body(ask(980_721, "k-721"))).isEqualTo(first);
  }

  @Test
  void without_a_key_and_with_another_it_is_another_request() throws Exception {
    SchoolsForTests.maintained(ledger, 980_722);
    tell(980_722, "senior", "k-722a", "A first talk was held.").andExpect(status().isCreated());
    tell(980_722, "senior", "k-722b", "A first talk was held.").andExpect(status().isCreated());

    assertThat(told(980_722)).isEqualTo(2);
  }

  @Test
  void another_request_with_the_key_of_a_first_is_refused() throws Exception {
    SchoolsForTests.maintained(ledger, 980_723);
    tell(980_723, "senior", "k-723", "A first talk was held.").andExpect(status().isCreated());

    tell(980_723, "senior", "k-723", "A second talk was held.")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.detail", containsString("with another request before")));
    assertThat(told(980_723)).isEqualTo(1);
  }

  @Test
  void a_key_is_its_officers_own() throws Exception {
    SchoolsForTests.maintained(ledger, 980_724);
    tell(980_724, "senior", "k-724", "A first talk was held.").andExpect(status().isCreated());
    tell(980_724, "head", "k-724", "A second talk was held.").andExpect(status().isCreated());

    assertThat(told(980_724)).isEqualTo(2);
  }

  @Test
  void a_request_that_recorded_nothing_lets_its_key_go() throws Exception {
    tell(980_725, "senior", "k-725", "A first talk was held.").andExpect(status().isNotFound());
    SchoolsForTests.maintained(ledger, 980_725);

    tell(980_725, "senior", "k-725", "A first talk was held.").andExpect(status().isCreated());
  }

  @Test
  void one_that_was_broken_off_is_not_carried_out_again_and_says_so() throws Exception {
    SchoolsForTests.maintained(ledger, 980_726);
    var officer = SignedInAs.officer(Role.SENIOR_OFFICER, SchoolsForTests.NORTHMOOR);
    var taken = new TakeRequestKey("k-726", "of the same request", "the first");
    ledger.record(taken, officer, Optional.empty());

    assertThat(ledger.record(taken, officer, Optional.empty()))
        .isEqualTo(new TakeRequestKey.Taken(TakeRequestKey.Standing.UNDER_WAY, Optional.empty()));
  }

  @Test
  void while_the_first_is_carried_out_the_second_is_told_to_wait() throws Exception {
    SchoolsForTests.maintained(ledger, 981_301);
    var second = new AtomicReference<ResultActions>();

    carryOut(
        981_301, "k-301", (_, answer) -> answerOf(second, 981_301, "k-301", answer::setStatus));

    second
        .get()
        .andExpect(status().isConflict())
        .andExpect(header().string("Retry-After", "10"))
        .andExpect(jsonPath("$.detail", containsString("nothing is recorded by it yet")));
    assertThat(told(981_301)).isZero();
  }

  @Test
  void one_that_failed_before_anything_was_recorded_may_be_sent_again() throws Exception {
    SchoolsForTests.maintained(ledger, 981_302);
    carryOut(981_302, "k-302a", (_, answer) -> answer.setStatus(500));
    assertThatThrownBy(
            () ->
                carryOut(
                    981_302,
                    "k-302b",
                    (_, _) -> {
                      throw new IllegalStateException("Broken off");
                    }))
        .hasMessage("Broken off");

    for (var key : List.of("k-302a", "k-302b")) {
      tell(981_302, "senior", key, "A first talk was held.").andExpect(status().isCreated());
    }
    assertThat(told(981_302)).isEqualTo(2);
  }

  @Test
  void one_that_failed_after_something_was_recorded_is_not_carried_out_again() throws Exception {
    SchoolsForTests.maintained(ledger, 981_303);
    carryOut(
        981_303,
        "k-303",
        (_, answer) -> {
          record(981_303);
          answer.setStatus(500);
        });

    for (int time = 0; time < 2; time++) {
      tell(981_303, "senior", "k-303", "A first talk was held.")
          .andExpect(status().isConflict())
          .andExpect(jsonPath("$.detail", containsString("read the record of the school")));
    }
    assertThat(told(981_303)).isEqualTo(1);
  }

  @Test
  void one_that_was_broken_off_long_ago_and_recorded_something_stays_so() throws Exception {
    SchoolsForTests.maintained(ledger, 981_304);
    carryOut(
        981_304,
        "k-304",
        (_, answer) -> {
          record(981_304);
          answer.setStatus(500);
        });
    age("k-304", "1 day");

    tell(981_304, "senior", "k-304", "A first talk was held.").andExpect(status().isConflict());
    assertThat(told(981_304)).isEqualTo(1);
  }

  @Test
  void after_its_time_a_key_marks_a_new_request() throws Exception {
    SchoolsForTests.maintained(ledger, 981_305);
    tell(981_305, "senior", "k-305", "A first talk was held.").andExpect(status().isCreated());
    age("k-305", "8 days");

    tell(981_305, "senior", "k-305", "A second talk was held.").andExpect(status().isCreated());
    assertThat(told(981_305)).isEqualTo(2);
  }

  @Test
  void who_may_not_do_it_any_more_is_not_told_that_it_was_done() throws Exception {
    SchoolsForTests.maintained(ledger, 981_306);
    support(981_306, Role.SENIOR_OFFICER).andExpect(status().isCreated());
    support(981_306, Role.HEAD_OF_SERVICE).andExpect(status().isCreated());
    support(981_306, Role.LEGAL)
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.refusal", is("ROLE_MAY_NOT_ACT")));

    support(981_306, Role.SENIOR_OFFICER).andExpect(status().isCreated());
    assertThat(asked(981_306)).isEqualTo(1);
  }

  @Test
  void what_it_recorded_bears_its_mark() throws Exception {
    SchoolsForTests.maintained(ledger, 981_307);
    tell(981_307, "senior", "k-307", "A first talk was held.").andExpect(status().isCreated());

    web.perform(get("/api/events").param("school", "981307").with(httpBasic("legal", "legal-demo")))
        .andExpect(
            jsonPath(
                "$.events[?(@.type == 'PartiesTold')].metadata.request",
                contains(
                    jdbc.sql("select mark from request_key where key = 'k-307'")
                        .query(String.class)
                        .single())));
  }

  @Test
  void a_key_that_is_none_is_a_fault() throws Exception {
    tell(980_720, "senior", "not a key", "A first talk was held.")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("Idempotency-Key")));
  }

  /** The request of {@link #tell}, carried out by the test itself. */
  private void carryOut(int urn, String key, CarriesOut first) throws Exception {
    var request = new MockHttpServletRequest("POST", "/api/schools/" + urn + "/tellings");
    request.addHeader(RepeatedRequests.HEADER, key);
    request.setContentType("application/json");
    request.setContent(telling("A first talk was held.").getBytes(StandardCharsets.UTF_8));
    var senior = users.loadUserByUsername("senior");
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                senior, null, senior.getAuthorities()));
    try {
      repeated.doFilter(
          request,
          new MockHttpServletResponse(),
          (asked, answer) ->
              first.carryOut((HttpServletRequest) asked, (HttpServletResponse) answer));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private interface CarriesOut {
    void carryOut(HttpServletRequest asked, HttpServletResponse answer)
        throws IOException, ServletException;
  }

  /** The same request, sent by another thread, and its answer; the first fails then. */
  private void answerOf(
      AtomicReference<ResultActions> answer, int urn, String key, IntConsumer first) {
    answer.set(
        CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return tell(urn, "senior", key, "A first talk was held.");
                  } catch (Exception failed) {
                    throw new CompletionException(failed);
                  }
                })
            .join());
    first.accept(503);
  }

  private void record(int urn) {
    var telling =
        new RecordTelling(
            new Urn(urn),
            ledger.today(),
            List.of("chair"),
            new Narrative("A first talk was held."));
    ledger.act(
        telling,
        SignedInAs.officer(Role.SENIOR_OFFICER, SchoolsForTests.NORTHMOOR),
        Optional.empty());
  }

  private void age(String key, String by) {
    jdbc.sql("update request_key set taken_at = now() - :by::interval where key = :key")
        .param("by", by)
        .param("key", key)
        .update();
  }

  /** Support agreed on for the school by one person, in one role or another. */
  private ResultActions support(int urn, Role role) throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/support-requests")
            .with(SignedInAs.of("taylor", role, SchoolsForTests.NORTHMOOR))
            .with(csrf())
            .header(RepeatedRequests.HEADER, "k-" + urn)
            .contentType(APPLICATION_JSON)
            .content(asking()));
  }

  private int asked(int urn) throws Exception {
    return entries(urn, "SupportAsked");
  }

  private int told(int urn) throws Exception {
    return entries(urn, "PartiesTold");
  }

  private int entries(int urn, String type) throws Exception {
    var timeline =
        web.perform(
                get("/api/schools/" + urn + "/timeline").with(httpBasic("senior", "senior-demo")))
            .andReturn()
            .getResponse();
    return timeline.getContentAsString().split("\"" + type + "\"", -1).length - 1;
  }

  private static String body(ResultActions answer) throws Exception {
    return answer.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
  }

  private ResultActions tell(int urn, String officer, String key, String what) throws Exception {
    return send(urn, "tellings", officer, key, telling(what));
  }

  private String telling(String what) {
    return """
    {"toldOn": "%s", "parties": [{"party": "chair"}], "what": "%s"}
    """
        .formatted(ledger.today(), what);
  }

  private ResultActions ask(int urn, String key) throws Exception {
    return send(urn, "support-requests", "senior", key, asking());
  }

  private String asking() {
    return """
    {"askedOn": "%s", "entitlement": "governor-training", "what": "Training of new governors.",
     "why": "Four governors are new this year.", "askedBy": "headteacher", "askedByName": "Hollis Hart"}
    """
        .formatted(ledger.today());
  }

  private ResultActions send(int urn, String path, String officer, String key, String body)
      throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + path)
            .with(httpBasic(officer, officer + "-demo"))
            .header(RepeatedRequests.HEADER, key)
            .contentType(APPLICATION_JSON)
            .content(body));
  }
}
