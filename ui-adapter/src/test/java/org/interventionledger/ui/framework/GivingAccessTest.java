package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.placement.AccessCommand.RecordNeedToKnow;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** By whose word somebody comes to read of a school: never by their own. */
@FullApplication
class GivingAccessTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("946");
  private static final Urn KEPT = new Urn(981_320);
  private static final int OPEN = 981_321;
  private static final Narrative WORDS = new Narrative("As the panel minuted it.");
  private static final Optional<Narrative> LATE =
      Optional.of(new Narrative("Taken over from the paper file."));

  @Autowired private Ledger ledger;
  @Autowired private MockMvc web;

  @Test
  void a_senior_officer_who_may_not_know_lets_nobody_know() throws Exception {
    ledger.record(
        new TakeInParticulars(KEPT, particulars(), "schools.csv", ledger.today()),
        SignedInAs.officer(Role.ADMINISTRATOR, WESTFIELD),
        LATE);
    ledger.record(
        new AdoptFramework(WESTFIELD, ledger.today(), LocalDate.of(2025, 9, 1), kept()),
        SignedInAs.officer(Role.HEAD_OF_SERVICE, WESTFIELD),
        LATE);
    ledger.await();
    var senior = SignedInAs.of(Role.SENIOR_OFFICER, WESTFIELD);
    var own = SignedInAs.officer(Role.SENIOR_OFFICER, WESTFIELD).id();
    for (var person : List.of(own, "a.colleague")) {
      for (var refused : List.of(need(KEPT, person, senior), adviser(KEPT, person, senior))) {
        refused
            .andExpect(status().isForbidden())
            .andExpect(jsonPath("$.refusal", is("NOT_AMONG_THOSE_WHO_MAY_KNOW")));
      }
    }
    web.perform(get("/schools/" + KEPT).with(senior))
        .andExpect(content().string(not(containsString("/acts/assign-adviser"))))
        .andExpect(content().string(not(containsString("/acts/record-need-to-know"))));
    var head = SignedInAs.of(Role.HEAD_OF_SERVICE, WESTFIELD);
    web.perform(get("/schools/" + KEPT).with(head))
        .andExpect(content().string(containsString("/acts/assign-adviser")));

    ledger.act(
        new RecordNeedToKnow(
            KEPT, ledger.today(), own, new PersonName("A. Officer"), WORDS, Optional.empty()),
        SignedInAs.officer(Role.HEAD_OF_SERVICE, WESTFIELD),
        LATE);
    // Who may know of it is asked for the rest: nobody of this authority is listed as signing in.
    need(KEPT, "a.colleague", senior)
        .andExpect(jsonPath("$.refusal", is("NOBODY_SIGNS_IN_BY_THIS_NAME")));
    web.perform(get("/schools/" + KEPT).with(senior))
        .andExpect(content().string(containsString("/acts/assign-adviser")));
  }

  @Test
  void nobody_gives_themselves_access_also_to_what_is_open_to_them_today() throws Exception {
    SchoolsForTests.maintained(ledger, OPEN);
    var senior = httpBasic("senior", "senior-demo");
    for (var refused :
        List.of(need(new Urn(OPEN), "senior", senior), adviser(new Urn(OPEN), "senior", senior))) {
      refused
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.refusal", is("NOBODY_GIVES_THEMSELVES_ACCESS")))
          .andExpect(jsonPath("$.detail", containsString("Have the head of service")));
    }
    web.perform(get("/api/schools/" + OPEN + "/access").with(senior))
        .andExpect(jsonPath("$.needs.length()", is(0)));
  }

  @Test
  void an_adviser_who_reads_by_it_is_an_officer_of_the_authority_who_signs_in() throws Exception {
    var urn = 981_322;
    SchoolsForTests.maintained(ledger, urn);
    var senior = httpBasic("senior", "senior-demo");
    for (var nobody : List.of("nobody-such", "Adviser", "eastvale-adviser")) {
      adviser(new Urn(urn), nobody, senior)
          .andExpect(status().is(422))
          .andExpect(jsonPath("$.refusal", is("NOBODY_SIGNS_IN_BY_THIS_NAME")))
          .andExpect(jsonPath("$.detail", containsString("leave it out")));
    }
    adviser(new Urn(urn), "adviser", senior).andExpect(status().isCreated());

    var timeline =
        web.perform(get("/api/schools/" + urn + "/timeline").with(senior))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(timeline.split("\"AdviserAssigned\"", -1)).hasSize(2);
  }

  private ResultActions need(Urn urn, String person, RequestPostProcessor by) throws Exception {
    return send(
        urn,
        "needs-to-know",
        """
        {"from": "%s", "person": "%s", "name": "Some Body", "reasons": "Visits the school for the panel."}
        """
            .formatted(ledger.today(), person),
        by);
  }

  private ResultActions adviser(Urn urn, String person, RequestPostProcessor by) throws Exception {
    return send(
        urn,
        "adviser-assignments",
        """
        {"assignedOn": "%s", "adviser": "Some Body", "person": "%s"}
        """
            .formatted(ledger.today(), person),
        by);
  }

  private ResultActions send(Urn urn, String path, String body, RequestPostProcessor by)
      throws Exception {
    return web.perform(
        post("/api/schools/" + urn + "/" + path)
            .with(by)
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  /** Hillingdon's, as an authority might have it where senior officers too read by need alone. */
  private static Pack kept() throws IOException {
    var text =
        ShippedPacks.text("hillingdon-2022-23.yaml")
            .replace("roles: [adviser], src: [1]", "roles: [adviser, seniorOfficer], src: [1]")
            .replace("roles: [seniorOfficer, headOfService]", "roles: [headOfService]")
            .replace(
                "perSchool, roles: [adviser], src: [3, 239]",
                "perSchool, roles: [adviser, seniorOfficer], src: [3, 239]");
    var read = new PackText(JsonMapper.builder().build()).read(text);
    assertThat(read.faults()).isEmpty();
    return read.pack();
  }

  private static Particulars particulars() {
    return new Particulars(
        "Larkfield",
        WESTFIELD,
        "Westfield",
        2001,
        EstablishmentType.COMMUNITY_SCHOOL,
        EstablishmentStatus.OPEN,
        null,
        null,
        "Primary",
        3,
        11,
        null,
        null,
        null,
        null,
        210,
        "1 Moor Lane",
        "Moorton",
        "ZZ1 1ZZ");
  }
}
