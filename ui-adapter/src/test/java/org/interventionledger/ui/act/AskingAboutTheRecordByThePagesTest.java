package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * What is asked about the record of a school, what is due of it, and how long decisions are kept.
 */
@FullApplication
class AskingAboutTheRecordByThePagesTest {

  private static final String DUE = "Answer due by";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private UserDetailsService people;

  @Test
  void what_was_asked_stands_on_the_schools_page_until_when_it_is_due() throws Exception {
    SchoolsForTests.maintained(ledger, 998_212);
    send(998_212, JourneyOfInformation.received(998_212));

    page("senior", "/schools/998212")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(DUE),
                        containsString("10 July 2026"),
                        containsString("To be acknowledged by"),
                        containsString("20 July 2026"),
                        containsString("written down from memory"),
                        containsString("Record the acknowledgement of a complaint"))));
    page("adviser", "/schools/998212")
        .andExpect(
            content()
                .string(
                    allOf(
                        not(containsString(DUE)),
                        not(containsString("Noor Sharif")),
                        not(containsString("Record a request for information")))));
    web.perform(get("/api/schools/998212").with(httpBasic("legal", "legal-demo")))
        .andExpect(jsonPath("$.informationMatters[0].kind", is("REQUEST_FOR_INFORMATION")))
        .andExpect(jsonPath("$.informationMatters[0].dueOn", is("2026-07-10")))
        .andExpect(jsonPath("$.informationMatters[0].counted.workingDays", is(20)))
        .andExpect(jsonPath("$.informationMatters[1].dueOn", is("2026-07-20")));
    web.perform(get("/api/schools/998212").with(httpBasic("adviser", "adviser-demo")))
        .andExpect(jsonPath("$.informationMatters.length()", is(0)));
  }

  @Test
  void who_asked_is_in_the_timeline_for_those_who_may_read_it_and_in_no_diary() throws Exception {
    SchoolsForTests.maintained(ledger, 998_213);
    send(998_213, JourneyOfInformation.received(998_213));

    page("senior", "/schools/998213/timeline")
        .andExpect(content().string(containsString("Noor Sharif asked for information")));
    for (var reader : new String[] {"adviser", "liaison"}) {
      page(reader, "/schools/998213/timeline")
          .andExpect(content().string(not(containsString("Noor Sharif"))));
    }
    page("senior", "/diary?school=998213")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Request for information received on 11 June 2026"),
                        not(containsString("Noor Sharif")))));
  }

  @Test
  void a_decision_says_until_when_its_record_and_its_papers_have_to_be_available()
      throws Exception {
    SchoolsForTests.maintained(ledger, 998_214);
    send(998_214, upToTheNotice(998_214));

    web.perform(
            get("/api/schools/998214/position?on=2026-04-01")
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.decisions[0].kept.recordUntil", is("2032-03-23")))
        .andExpect(jsonPath("$.decisions[0].kept.papersUntil", is("2030-03-23")))
        .andExpect(jsonPath("$.decisions[0].kept.provision.place", is("reg. 8")));
    page("senior", "/schools/998214")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("until 23 March 2032 at least"),
                        containsString("its background papers until 23 March 2030"),
                        containsString("SI 2014/2095, reg. 8 (its text was read)"))));
  }

  private static Stream<Step> upToTheNotice(int urn) {
    var steps = Journey.ofAMaintainedSchool(urn).toList();
    var notice = steps.stream().filter(it -> it.act() == Act.GIVE_WARNING_NOTICE).findFirst();
    return steps.subList(0, steps.indexOf(notice.orElseThrow()) + 1).stream();
  }

  private ResultActions page(String person, String path) throws Exception {
    return web.perform(get(path).with(user(people.loadUserByUsername(person))))
        .andExpect(status().isOk());
  }

  private void send(int urn, Stream<Step> steps) throws Exception {
    for (var step : steps.toList()) {
      web.perform(
              post("/api/schools/" + urn + "/" + step.path())
                  .with(httpBasic(step.by(), step.by() + "-demo"))
                  .contentType(APPLICATION_JSON)
                  .content(
                      step.body().replaceFirst("\\{", "{\"lateReason\": \"From the file.\", ")))
          .andExpect(status().isCreated());
    }
  }
}
