package org.interventionledger.ui.reading;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A school of Northmoor with a record, which an import of today gives to Eastvale. */
@FullApplication
class ReadingASchoolThatMovedTest {

  private static final int SCHOOL = 999_807;
  private static final int LEFT = 980_861;
  private static final String NAME = "Border Lane Primary School";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void it_moved() {
    SchoolOnRecord.of(ledger, people, SCHOOL, NAME);
    var particulars =
        new Particulars(
            NAME,
            new AuthorityCode("991"),
            "Eastvale",
            2807,
            EstablishmentType.COMMUNITY_SCHOOL,
            EstablishmentStatus.OPEN,
            LocalDate.of(1974, 9, 1),
            null,
            "Primary",
            4,
            11,
            "Does not apply",
            null,
            null,
            null,
            212,
            "Mill Lane",
            "Northmoor",
            "NM1 2AB");
    var moved = new TakeInParticulars(new Urn(SCHOOL), particulars, "schools.csv", ledger.today());
    ledger.record(moved, people.person("admin").officer(), Optional.empty());
    ledger.await();
  }

  @Test
  void its_new_authority_acts_and_reads_everything() throws Exception {
    assign("eastvale-senior").andExpect(status().isCreated());

    ask("eastvale-senior", "/api/schools/999807/timeline")
        .andExpect(jsonPath("$.entries[*].type", hasItems("WarningNoticeGiven", "AdviserAssigned")))
        .andExpect(jsonPath("$.entries[*].actor", hasItem("Esme Stanton")));
    ask("eastvale-senior", "/api/register?search=999807")
        .andExpect(jsonPath("$.rows[*].urn", hasItem(SCHOOL)));
    ask("eastvale-senior", "/api/schools/999807/position").andExpect(status().isOk());
  }

  @Test
  void its_former_authority_reads_what_it_recorded_and_acts_no_more() throws Exception {
    assign("senior")
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.refusal", is("SCHOOL_OF_ANOTHER_AUTHORITY")));

    ask("senior", "/api/schools/999807/timeline")
        .andExpect(jsonPath("$.entries[*].type", hasItem("WarningNoticeGiven")))
        .andExpect(jsonPath("$.entries[*].actor", not(hasItem("Esme Stanton"))));
    ask("senior", "/api/register?search=999807").andExpect(jsonPath("$.rows.length()", is(0)));
    ask("legal", "/api/events?school=999807")
        .andExpect(jsonPath("$.events[*].type", hasItem("WarningNoticeGiven")));
    ask("senior", "/api/schools/999807/position").andExpect(status().isNotFound());
  }

  @Test
  void what_its_former_authority_disclosed_stays_in_its_log_and_its_pages_say_what_is_true()
      throws Exception {
    ask("auditor", "/api/schools/" + LEFT + "/access").andExpect(status().isNotFound());
    SchoolsForTests.maintained(ledger, LEFT);
    var disclosure =
        """
        {"disclosedOn": "2026-01-14", "of": "register", "party": "lead-member", "post": "Lead member",
         "person": "Cory Cole", "how": "SENT", "shown": "The list of that month.",
         "basis": "INFORMED", "reasons": "The member answers for it in cabinet.",
         "lateReason": "Entered from the paper file."}\
        """;
    mvc.perform(
            post("/api/schools/" + LEFT + "/disclosures")
                .with(httpBasic("senior", "senior-demo"))
                .contentType(APPLICATION_JSON)
                .content(disclosure))
        .andExpect(status().isCreated());
    SchoolsForTests.goesTo(ledger, LEFT, new AuthorityCode("991"), "Eastvale");

    ask("auditor", "/api/disclosures").andExpect(jsonPath("$.disclosures[*].urn", hasItem(LEFT)));
    ask("eastvale-senior", "/api/disclosures")
        .andExpect(jsonPath("$.disclosures[*].urn", not(hasItem(LEFT))));
    ask("auditor", "/api/schools/" + LEFT + "/access")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.nowAt", is("991")))
        .andExpect(jsonPath("$.disclosures[*].post", hasItem("Lead member")));
    ask("eastvale-senior", "/api/schools/" + LEFT + "/access")
        .andExpect(jsonPath("$.disclosures.length()", is(0)));
    ask("auditor", "/api/schools/" + LEFT)
        .andExpect(jsonPath("$.confidentialPart", is("OF_ITS_TIME")));
    read("/schools/" + LEFT)
        .andExpect(content().string(containsString("what your authority recorded in its time")))
        .andExpect(content().string(not(containsString("reads only the public particulars"))));
    read("/schools/" + LEFT + "/access").andExpect(content().string(containsString("stays yours")));
  }

  private ResultActions assign(String person) throws Exception {
    var body = "{\"assignedOn\": \"%s\", \"adviser\": \"Elliot Ames\"}".formatted(ledger.today());
    return mvc.perform(
        post("/api/schools/999807/adviser-assignments")
            .with(httpBasic(person, person + "-demo"))
            .contentType(APPLICATION_JSON)
            .content(body));
  }

  private ResultActions ask(String person, String question) throws Exception {
    return mvc.perform(get(question).with(httpBasic(person, person + "-demo")));
  }

  private ResultActions read(String page) throws Exception {
    return mvc.perform(get(page).with(SignedInAs.of(Role.AUDITOR, new AuthorityCode("990"))));
  }
}
