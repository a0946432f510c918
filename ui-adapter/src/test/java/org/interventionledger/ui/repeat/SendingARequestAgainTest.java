package org.interventionledger.ui.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.interventionledger.api.record.TakeRequestKey;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A request that is marked with a key is carried out once, however often it is sent. */
@FullApplication
class SendingARequestAgainTest {

  @Autowired MockMvc web;
  @Autowired Ledger ledger;

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
    var taken = new TakeRequestKey("k-726", "of the same request");
    ledger.record(taken, officer, Optional.empty());

    assertThat(ledger.record(taken, officer, Optional.empty()))
        .isEqualTo(new TakeRequestKey.Taken(TakeRequestKey.Standing.UNDER_WAY, Optional.empty()));
  }

  @Test
  void a_key_that_is_none_is_a_fault() throws Exception {
    tell(980_720, "senior", "not a key", "A first talk was held.")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field", is("Idempotency-Key")));
  }

  private int told(int urn) throws Exception {
    var timeline =
        web.perform(
                get("/api/schools/" + urn + "/timeline").with(httpBasic("senior", "senior-demo")))
            .andReturn()
            .getResponse();
    return timeline.getContentAsString().split("\"PartiesTold\"", -1).length - 1;
  }

  private static String body(ResultActions answer) throws Exception {
    return answer.andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
  }

  private ResultActions tell(int urn, String officer, String key, String what) throws Exception {
    return send(
        urn,
        "tellings",
        officer,
        key,
        """
        {"toldOn": "%s", "parties": [{"party": "chair"}], "what": "%s"}
        """
            .formatted(ledger.today(), what));
  }

  private ResultActions ask(int urn, String key) throws Exception {
    return send(
        urn,
        "support-requests",
        "senior",
        key,
        """
        {"askedOn": "%s", "entitlement": "governor-training", "what": "Training of new governors.",
         "why": "Four governors are new this year.", "askedBy": "headteacher", "askedByName": "Hollis Hart"}
        """
            .formatted(ledger.today()));
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
