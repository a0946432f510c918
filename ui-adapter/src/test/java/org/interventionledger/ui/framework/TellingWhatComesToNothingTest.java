package org.interventionledger.ui.framework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matcher;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever writes a pack reads at the door what would come to nothing, and what to do about it. */
@FullApplication
class TellingWhatComesToNothingTest {

  private static final String PACK =
      """
      framework: {id: f, authority: Northmoor, version: "1", title: T}
      parties: [{id: head, label: Head, kind: school}, {id: ofsted, label: Ofsted, kind: regulator}]
      facts: [{id: gravity, label: G, values: [slight, grave]}, {id: data, label: D, by: derived}]
      scales: [{id: watch, label: W, shape: flag, start: "on", assign: {mode: judgement, minIndicators: 2}, access: acc}]
      activities: [{id: visit, kind: visit, label: V, cadence: [{times: 3, force: must}]}]
      measures:
        - {id: ieb, kind: power, label: B, statutory: interimBoard}
        - {id: notice, kind: warning, label: N, statutory: warningNotice, who: [{party: ofsted, as: copy, force: may}]}
      rules:
        - {id: a, when: {data: x}, then: {require: ieb}, force: must}
        - {id: b, before: {set: {watch: "on"}}, needs: {all: [{gravity: grave}, {gravity: slight}]}, force: must}
        - {id: c, before: {hold: visit}, needs: {done.visit: false, consulted: head}, force: usual}
      access: [{id: acc, covers: []}]
      kpis: [{id: k, label: K, show: list, fields: [school, wacht, London rank], outside: [London rank]}]
      """;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  @Test
  void every_one_with_its_place() throws Exception {
    var told = verified(PACK).andExpect(status().isBadRequest());
    says(told, "/scales/0/start", containsString("write \"off\", or leave start out"));
    says(told, "/scales/0/access", containsString("name the scale under the covers"));
    says(
        told,
        "/scales/0/assign/minIndicators",
        containsString("2 are asked for, and there can be no more than 0"));
    says(told, "/activities/0/cadence/0", containsString("add per (fortnight to year) or at"));
    says(told, "/measures/1/who/0/force", containsString("Leave it out, and the law is asked"));
    says(told, "/rules/0/when/data", containsString("Say by which party it is found"));
    says(told, "/rules/0/then/require", containsString("write usual or may"));
    says(told, "/rules/1/needs", containsString("each thing has one value at a time (gravity)"));
    says(told, "/rules/2/needs/done.visit", containsString("\"done.visit\" is never false"));
    says(told, "/rules/2/needs/consulted", containsString("a gate before set"));
    says(told, "/access/0/covers", containsString("name under covers what it is of"));
    says(told, "/kpis/0/fields/1", containsString("nothing that is called \"wacht\""));
  }

  @Test
  void what_an_activity_goes_through_is_read_where_it_is_recorded() throws Exception {
    var urn = 981_700;
    SchoolsForTests.voluntaryAided(ledger, urn);
    web.perform(
            get("/schools/" + urn + "/acts/record-activity")
                .accept(TEXT_HTML)
                .with(
                    SecurityMockMvcRequestPostProcessors.user(people.loadUserByUsername("senior"))))
        .andExpect(content().string(containsString("Learning walk (displays, books)")));
  }

  private static void says(ResultActions told, String path, Matcher<String> words)
      throws Exception {
    told.andExpect(
        jsonPath("$.errors[?(@.field == 'pack%s')].message".formatted(path), hasItem(words)));
  }

  private ResultActions verified(String pack) throws Exception {
    return web.perform(
        post("/api/frameworks?effectiveFrom=2031-09-01")
            .contentType(MediaType.APPLICATION_YAML)
            .content(pack)
            .with(httpBasic("head", "head-demo")));
  }
}
