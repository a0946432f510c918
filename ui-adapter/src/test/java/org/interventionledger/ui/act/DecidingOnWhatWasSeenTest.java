package org.interventionledger.ui.act;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.interventionledger.api.placement.LevelChoice;
import org.interventionledger.api.placement.PlacementCommand.ChangeLevel;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.database.TurnsElsewhere;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What an officer decides is decided on what they saw, or they are asked again. */
@FullApplication
@WithUserDetails("senior")
class DecidingOnWhatWasSeenTest {

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");
  private static final String CHANGED = "Something was recorded at this school since you looked";

  @Autowired MockMvc web;
  @Autowired Ledger ledger;
  @Autowired DataSource database;

  @Test
  void a_form_that_was_opened_before_another_decision_undoes_nothing() throws Exception {
    var urn = 980_710;
    SchoolsForTests.maintained(ledger, urn);
    byApi(urn, "S1", "senior").andExpect(status().isCreated());

    web.perform(get("/schools/980710/acts/change-level"))
        .andExpect(content().string(containsString("At present: ")));
    var seen = seen(check(urn, "S2"));
    byApi(urn, "S3", "head").andExpect(status().isCreated());

    var asked =
        web.perform(form(urn, "S2", "record").param("seen", seen))
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString(CHANGED)))
            .andExpect(content().string(containsString("At present: ")));
    changes(urn, 2);

    var session = new MockHttpSession();
    for (int time = 0; time < 2; time++) {
      web.perform(form(urn, "S2", "record").param("seen", seen(asked)).session(session))
          .andExpect(redirectedUrl("/schools/980710/acts/change-level/done"));
    }
    changes(urn, 3);
  }

  @Test
  void a_request_says_which_record_it_was_decided_on() throws Exception {
    var urn = 980_711;
    SchoolsForTests.maintained(ledger, urn);
    var tag = tag(urn);
    assertThat(tag(urn)).isEqualTo(tag);
    byApi(urn, "S1", "head").andExpect(status().isCreated());

    web.perform(change(urn, "S2", "senior").header(HttpHeaders.IF_MATCH, tag))
        .andExpect(status().isPreconditionFailed())
        .andExpect(jsonPath("$.title", is("The record has changed since it was seen")));
    changes(urn, 1);

    web.perform(change(urn, "S2", "senior").header(HttpHeaders.IF_MATCH, tag(urn)))
        .andExpect(status().isCreated());
    web.perform(change(urn, "S3", "senior").header(HttpHeaders.IF_MATCH, "*"))
        .andExpect(status().isCreated());
    changes(urn, 3);
  }

  @Test
  void what_an_officer_may_not_read_changes_no_tag_of_theirs() throws Exception {
    var urn = 980_712;
    SchoolsForTests.maintained(ledger, urn);
    var liaison = httpBasic("liaison", "liaison-demo");
    var path = "/api/schools/" + urn;
    var before =
        web.perform(get(path).with(liaison)).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
    byApi(urn, "S1", "senior").andExpect(status().isCreated());

    assertThat(
            web.perform(get(path).with(liaison))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG))
        .isNotNull()
        .isEqualTo(before);
  }

  @Test
  void of_two_who_decide_at_once_on_the_same_one_is_asked_again() throws Exception {
    var urn = 981_340;
    SchoolsForTests.maintained(ledger, urn);
    var tag = tag(urn);
    var answers =
        Stream.of("S1", "S2")
            .map(level -> inAnotherThread(() -> statusOf(urn, level, tag)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder(201, 412);
    changes(urn, 1);
  }

  /** The other process holds the school's turn: its lock is the database's. */
  @Test
  void what_another_process_records_while_it_is_waited_for_was_not_seen() throws Exception {
    var urn = 981_341;
    SchoolsForTests.maintained(ledger, urn);
    var tag = tag(urn);
    var elsewhere = TurnsElsewhere.of(database);
    var waiting =
        elsewhere.inTurn(
            urn,
            () -> {
              var second = inAnotherThread(() -> statusOf(urn, "S2", tag));
              assertThatThrownBy(() -> second.get(500, MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              record(urn, "S1");
              return second;
            });

    assertThat(waiting.join()).isEqualTo(412);
    changes(urn, 1);
    assertThat(statusOf(urn, "S2", tag(urn))).isEqualTo(201);
  }

  @Test
  void an_act_that_is_refused_gives_up_its_turn() throws Exception {
    var urn = 981_342;
    SchoolsForTests.maintained(ledger, urn);
    for (int time = 0; time < 3; time++) {
      assertThat(statusOf(urn, "S9", tag(urn))).isBetween(400, 499);
    }

    assertThat(TurnsElsewhere.of(database).<Integer>inTurn(urn, () -> 1)).isEqualTo(1);
    assertThat(statusOf(urn, "S1", tag(urn))).isEqualTo(201);
  }

  /** As the other process does, past this one's pages. */
  private void record(int urn, String level) {
    ledger.record(
        new ChangeLevel(
            new Urn(urn),
            ledger.today(),
            new LevelChoice("stage", level),
            new Narrative("Results have fallen sharply."),
            new Narrative("Scheme of delegation, 4.2"),
            Optional.empty()),
        SignedInAs.officer(Role.HEAD_OF_SERVICE, SchoolsForTests.NORTHMOOR),
        Optional.empty());
  }

  private int statusOf(int urn, String level, String tag) {
    try {
      return web.perform(change(urn, level, "senior").header(HttpHeaders.IF_MATCH, tag))
          .andReturn()
          .getResponse()
          .getStatus();
    } catch (Exception failed) {
      throw new CompletionException(failed);
    }
  }

  private static CompletableFuture<Integer> inAnotherThread(Supplier<Integer> request) {
    return CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
  }

  private void changes(int urn, int number) throws Exception {
    var timeline = web.perform(get("/api/schools/" + urn + "/timeline")).andReturn().getResponse();
    assertThat(timeline.getContentAsString().split("\"LevelChanged\"", -1)).hasSize(number + 1);
  }

  private String tag(int urn) throws Exception {
    return web.perform(get("/api/schools/" + urn))
        .andReturn()
        .getResponse()
        .getHeader(HttpHeaders.ETAG);
  }

  private ResultActions check(int urn, String level) throws Exception {
    return web.perform(form(urn, level, "check"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("At present: ")));
  }

  private static String seen(ResultActions page) throws Exception {
    var hidden = SEEN.matcher(page.andReturn().getResponse().getContentAsString());
    assertThat(hidden.find()).isTrue();
    return hidden.group(1);
  }

  private MockHttpServletRequestBuilder form(int urn, String level, String step) {
    var today = ledger.today();
    return post("/schools/" + urn + "/acts/change-level")
        .with(csrf())
        .param("form", "form-" + level)
        .param("changedOn.day", "" + today.getDayOfMonth())
        .param("changedOn.month", "" + today.getMonthValue())
        .param("changedOn.year", "" + today.getYear())
        .param("level", "stage/" + level)
        .param("reasons", "Results have fallen sharply.")
        .param("underAuthority", "Scheme of delegation, 4.2")
        .param("step", step);
  }

  private ResultActions byApi(int urn, String level, String officer) throws Exception {
    return web.perform(change(urn, level, officer));
  }

  private MockHttpServletRequestBuilder change(int urn, String level, String officer) {
    return post("/api/schools/" + urn + "/level-changes")
        .with(httpBasic(officer, officer + "-demo"))
        .contentType(APPLICATION_JSON)
        .content(
            """
            {"changedOn": "%s", "level": {"scale": "stage", "level": "%s"},
             "reasons": "Results have fallen sharply.", "underAuthority": "Scheme of delegation, 4.2"}
            """
                .formatted(ledger.today(), level));
  }
}
