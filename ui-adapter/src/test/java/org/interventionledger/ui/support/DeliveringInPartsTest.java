package org.interventionledger.ui.support;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Support of which less than was agreed is given: by page, CSV and API, until no more comes. */
@FullApplication
class DeliveringInPartsTest {

  private static final int SCHOOL = 981_804;
  private static final String REQUEST = "0b1c0a52-7d1e-4c63-9b2a-0d6f3b981804";
  private static final String LATE = "\"lateReason\": \"Entered from the paper file.\"}";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @Test
  @WithUserDetails("senior")
  void one_day_of_three_is_partly_delivered_until_no_more_comes() throws Exception {
    SchoolsForTests.maintained(ledger, SCHOOL);
    act(
            "support-requests",
            "{\"supportId\": \""
                + REQUEST
                + "\", \"askedOn\": \"2026-02-02\", \"what\": \"A coach for the chair.\", \"why\":"
                + " \"The chair is new.\", \"askedBy\": \"headteacher\", \"beyond\": \"It is no"
                + " entitlement of the school.\", ")
        .andExpect(status().isCreated());
    var request = "support-requests/" + REQUEST;
    act(
            request + "/agreement",
            "{\"agreedOn\": \"2026-02-04\", \"provider\": \"Oakfield School\", \"payers\":"
                + " [\"AUTHORITY\"], \"from\": \"2026-02-09\", \"until\": \"2026-02-13\", \"days\":"
                + " 3, \"agreedWith\": [{\"party\": \"headteacher\"}], \"whyThesePay\": \"The"
                + " report asks for it at once.\", ")
        .andExpect(status().isCreated());
    act(request + "/delivery", delivered("2026-02-10")).andExpect(status().isCreated());

    ask("/api/support?school=" + SCHOOL + "&standing=PARTLY_DELIVERED")
        .andExpect(jsonPath("$.support[0].support.delivered.days.length()", is(1)));
    ask("/api/diary?school=" + SCHOOL)
        .andExpect(jsonPath("$.items[0].what", is("SUPPORT_PARTLY_DELIVERED")))
        .andExpect(jsonPath("$.items[0].overdue", is(true)))
        .andExpect(
            jsonPath("$.items[0].subject", is("A coach for the chair. (1 of 3 days given)")));
    for (var page : new String[] {"/support", "/support.csv", "/schools/" + SCHOOL}) {
      mvc.perform(get(page)).andExpect(content().string(containsString("Partly delivered")));
    }
    mvc.perform(get("/schools/" + SCHOOL))
        .andExpect(
            content().string(containsString("/acts/record-support-delivered?about=" + REQUEST)));

    act(request + "/delivery", delivered("2026-02-11")).andExpect(status().isCreated());
    act(request + "/delivery", delivered("2026-02-11"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DAY_ALREADY_DELIVERED")))
        .andExpect(jsonPath("$.detail", containsString("11 February 2026")));
    act(request + "/closing", closed("DECLINED"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("SUPPORT_PARTLY_DELIVERED")))
        .andExpect(jsonPath("$.detail", containsString("Of 3 days agreed 2 days were given")));
    act(request + "/closing", closed("NO_MORE_COMES")).andExpect(status().isCreated());

    ask("/api/support?school=" + SCHOOL)
        .andExpect(jsonPath("$.support[0].support.standing", is("DELIVERED")))
        .andExpect(jsonPath("$.support[0].support.delivered.days.length()", is(2)))
        .andExpect(jsonPath("$.support[0].support.whyClosed", is("The coach left the county.")));
    ask("/api/diary?school=" + SCHOOL).andExpect(jsonPath("$.items.length()", is(0)));
    for (var page : new String[] {"/support", "/support.csv", "/schools/" + SCHOOL + "/timeline"}) {
      mvc.perform(get(page))
          .andExpect(content().string(containsString("The coach left the county.")));
    }
  }

  private static String delivered(String day) {
    return "{\"deliveredOn\": \""
        + day
        + "\", \"days\": [{\"day\": \""
        + day
        + "\"}], \"what\": \"A morning with the chair.\", \"outcome\": \"Questions are drawn up.\","
        + " ";
  }

  private static String closed(String how) {
    return "{\"closedOn\": \"2026-02-16\", \"how\": \""
        + how
        + "\", \"reasons\": \"The coach left the county.\", ";
  }

  private ResultActions act(String path, String body) throws Exception {
    return mvc.perform(
        post("/api/schools/" + SCHOOL + "/" + path)
            .with(httpBasic("senior", "senior-demo"))
            .contentType(APPLICATION_JSON)
            .content(body + LATE));
  }

  private ResultActions ask(String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic("senior", "senior-demo")));
  }
}
