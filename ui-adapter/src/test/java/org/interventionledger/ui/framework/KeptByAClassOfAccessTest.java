package org.interventionledger.ui.framework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_YAML;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * A fact, an indicator and an activity that a class of access covers are read by its readers alone.
 */
@FullApplication
class KeptByAClassOfAccessTest {

  private static final AuthorityCode AUTHORITY = new AuthorityCode("987");
  private static final String NAME = "Keepmoor";
  private static final int SCHOOL = 981_806;
  private static final String PACK =
      """
      framework: {id: keepmoor, authority: Keepmoor, version: "1", status: ratified, title: Secrets of Keepmoor, srcPrefix: KEE}
      parties:
        - {id: panel, label: Panel, kind: body, roles: [headOfService]}
        - {id: visitors, label: Visiting officers, kind: team, roles: [adviser]}
        - {id: head, label: Headteacher, kind: school}
      facts:
        - {id: secret-fact, label: Secret fact, values: [raised, silent], by: panel}
      scales:
        - {id: tier, label: Tier, shape: ordinal, levels: [{id: T1, rank: 1, label: Tier 1}, {id: T2, rank: 2, label: Tier 2}]}
      indicators:
        - {id: secret-sign, label: Secret sign}
      activities:
        - {id: secret-talk, kind: conversation, label: Secret talk}
      access:
        - {id: closed, covers: [secret-fact, secret-sign, secret-talk], readers: [{party: panel, basis: asOfRight}], src: [1]}
      """;

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @Test
  void the_adviser_reads_none_of_them_and_the_head_of_service_all() throws Exception {
    adopt();
    var today = ledger.today();
    act(
        "findings",
        "{\"foundOn\": \"%s\", \"fact\": \"secret-fact\", \"value\": \"raised\", \"reasons\":"
                .formatted(today)
            + " \"As the panel minuted it.\"}");
    act(
        "indicators",
        "{\"seenOn\": \"%s\", \"indicator\": \"secret-sign\", \"evidence\": \"Seen by two of"
                .formatted(today)
            + " the panel.\"}");
    act(
        "activities",
        "{\"heldOn\": \"%s\", \"activity\": \"secret-talk\", \"present\": [{\"party\":"
                .formatted(today)
            + " \"head\"}], \"account\": \"Said behind closed doors.\"}");
    for (var path :
        new String[] {
          "/api/schools/" + SCHOOL,
          "/schools/" + SCHOOL,
          "/api/schools/" + SCHOOL + "/timeline",
          "/schools/" + SCHOOL + "/timeline"
        }) {
      ask(path, Role.ADVISER)
          .andExpect(content().string(not(containsString("Secret fact"))))
          .andExpect(content().string(not(containsString("Secret sign"))))
          .andExpect(content().string(not(containsString("Secret talk"))))
          .andExpect(content().string(not(containsString("closed doors"))));
    }
    ask("/api/schools/" + SCHOOL + "/timeline", Role.HEAD_OF_SERVICE)
        .andExpect(content().string(containsString("Secret fact")))
        .andExpect(content().string(containsString("Secret sign")))
        .andExpect(content().string(containsString("Secret talk")));
    ask("/schools/" + SCHOOL + "/access", Role.HEAD_OF_SERVICE)
        .andExpect(content().string(containsString("Panel")));
    web.perform(
            get("/api/schools/" + SCHOOL + "/access").with(SignedInAs.of(Role.ADVISER, AUTHORITY)))
        .andExpect(status().isForbidden());
    ask("/api/register", Role.ADVISER)
        .andExpect(jsonPath("$.leavesOut[0]", is("NOT_OPEN_TO_THE_ROLE")));
  }

  private void adopt() throws Exception {
    SchoolsForTests.goesTo(ledger, SCHOOL, AUTHORITY, NAME);
    web.perform(
            post("/api/frameworks")
                .param("effectiveFrom", "2025-09-01")
                .param("adoptedOn", "2025-09-01")
                .param("lateReason", "Entered from the paper file.")
                .contentType(APPLICATION_YAML)
                .content(PACK)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private void act(String path, String body) throws Exception {
    web.perform(
            post("/api/schools/" + SCHOOL + "/" + path)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, AUTHORITY))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  private ResultActions ask(String question, Role role) throws Exception {
    var asked = get(question).with(SignedInAs.of(role, AUTHORITY));
    return web.perform(question.startsWith("/api/") ? asked : asked.accept(TEXT_HTML))
        .andExpect(status().isOk());
  }
}
