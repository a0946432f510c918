package org.interventionledger.ui.act;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.interventionledger.api.Act.RECORD_INSPECTION_OUTCOME;
import static org.interventionledger.api.Act.RECORD_SECRETARY_OF_STATE_WARNING_NOTICE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.Journey.Step;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * What may be done for a school in special measures to which the Secretary of State has given a
 * warning notice, and why the rest may not.
 */
@FullApplication
class AskingForThePositionTest {

  private static final int URN = 999_848;
  private static final String PAGE = "/schools/999848/position";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_of_both() throws Exception {
    var query = new FindSchool(people.person("senior").reader(), new Urn(URN));
    if (ledger.askForOne(query, School.class).isEmpty()) {
      SchoolsForTests.maintained(ledger, URN);
      var steps =
          Stream.concat(
              JourneyOfState.ofASchool(URN)
                  .filter(step -> step.act() == RECORD_SECRETARY_OF_STATE_WARNING_NOTICE),
              JourneyOfPowers.of(URN).filter(step -> step.act() == RECORD_INSPECTION_OUTCOME));
      for (var step : steps.toList()) {
        send(URN, step);
      }
    }
  }

  @Test
  void the_gateway_says_on_what_it_stands_and_which_powers_it_opens_until_when() throws Exception {
    position("2026-02-19").andExpect(jsonPath("$.gateways.length()", is(0)));
    position("2026-02-20")
        .andExpect(jsonPath("$.gateways[0].provision.place", is("s.62")))
        .andExpect(jsonPath("$.gateways[0].since", is("2026-02-20")))
        .andExpect(
            jsonPath(
                "$.gateways[0].opens[*].power",
                contains(
                    "ENTER_INTO_ARRANGEMENTS",
                    "ADDITIONAL_GOVERNORS",
                    "INTERIM_EXECUTIVE_BOARD",
                    "SUSPEND_DELEGATED_BUDGET")))
        .andExpect(jsonPath("$.gateways[0].evidence[*].proof", hasItem("HMCI_NOTICE")));
  }

  @Test
  void a_period_says_how_it_was_reckoned() throws Exception {
    position("2026-02-27")
        .andExpect(
            jsonPath("$.running[*].period", contains("SECRETARY_OF_STATES_COMPLIANCE_PERIOD")));
    position("2026-02-28")
        .andExpect(jsonPath("$.running[*].period", contains("POWERS_WINDOW")))
        .andExpect(jsonPath("$.running[0].months.following", is("2026-02-27")))
        .andExpect(jsonPath("$.running[0].months.months", is(2)))
        .andExpect(jsonPath("$.running[0].months.ends[0].endsOn", is("2026-03-27")))
        .andExpect(jsonPath("$.running[0].months.ends[1].endsOn", is("2026-04-27")))
        .andExpect(jsonPath("$.running[0].months.overFrom", is("2026-04-28")))
        .andExpect(jsonPath("$.running[0].daysLeft", is(59)))
        .andExpect(jsonPath("$.running[0].endsOn", is("2026-04-27")));
    position("2026-04-28").andExpect(jsonPath("$.running.length()", is(0)));
  }

  @Test
  void an_act_that_is_barred_says_why_by_which_provision_and_what_would_open_it() throws Exception {
    var notice = "$.barred[?(@.why.refusal == 'SECRETARY_OF_STATES_NOTICE_STANDS')]";
    position("2026-03-02")
        .andExpect(
            jsonPath(
                notice + ".why.citation", hasItem("Education and Inspections Act 2006, s.60(4A)")))
        .andExpect(jsonPath(notice + ".detail", hasItem(containsString("2 February 2026"))));
    position("2026-03-02")
        .andExpect(
            jsonPath(
                "$.barred[?(@.act == 'APPOINT_ADDITIONAL_GOVERNORS')].detail",
                hasItem(containsString("Secretary of State"))))
        .andExpect(
            jsonPath(
                "$.barred[?(@.act == 'ESTABLISH_INTERIM_BOARD')].title",
                hasItem(containsString("onsult"))));
  }

  @Test
  void acts_beside_each_other_are_pointed_at() throws Exception {
    position("2026-03-02")
        .andExpect(jsonPath("$.traps[*].danger", contains("SECRETARY_OF_STATES_NOTICE_STANDS")))
        .andExpect(
            jsonPath("$.traps[0].detail", containsString("bars any notice of the authority")));
  }

  @Test
  void the_schools_own_answer_has_the_same_words() throws Exception {
    web.perform(get("/api/schools/" + URN).with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.position.barred[0].detail").isNotEmpty())
        .andExpect(jsonPath("$.position.gateways[0].opens.length()", is(4)));
  }

  @Test
  @WithUserDetails("senior")
  void the_page_answers_for_the_day_it_is_asked_about() throws Exception {
    web.perform(get(PAGE).param("on", "2026-02-28"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("Position in law on 28 February 2026"),
                        containsString(
                            "2 calendar months following 27 February 2026: to the corresponding"
                                + " date, 27 April 2026"),
                        containsString("59 days are left"),
                        containsString("Friday 27 March 2026"),
                        containsString("Month 1, to the corresponding date: the day numbered 27"),
                        containsString("the last day on which these powers may be used"),
                        containsString("Tuesday 28 April 2026"),
                        containsString("The powers have lapsed"),
                        containsString("Dodds v Walker"),
                        containsString("Monday 27 April 2026, both counted: 59 days"),
                        containsString("No notice beside the Secretary of State"),
                        containsString("Acts open on that day"),
                        containsString("Acts barred, why, and what would open them"))));
    web.perform(get("/schools/" + URN))
        .andExpect(
            content().string(allOf(containsString("Position in law today"), containsString(PAGE))));
  }

  @Test
  @WithUserDetails("senior")
  void a_period_of_the_old_law_is_counted_aloud_day_by_day() throws Exception {
    SchoolsForTests.maintained(ledger, 999_849);
    for (var step :
        JourneyOfNotices.ofTheLawOf2012(999_849)
            .takeWhile(step -> step.act() != Act.RECORD_REPRESENTATIONS)
            .toList()) {
      send(999_849, step);
    }

    web.perform(
            get("/api/schools/999849/position?on=2012-06-20")
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(jsonPath("$.running[0].counted.countedFrom", is("2012-05-29")))
        .andExpect(jsonPath("$.running[0].counted.notCounted[0].why", is("SATURDAY")))
        .andExpect(jsonPath("$.running[0].endsOn", is("2012-06-20")));
    web.perform(get("/schools/999849/position").param("on", "2012-06-20"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("15 working days, counted from 29 May 2012 to 20 June 2012"),
                        containsString("Monday 4 June 2012"),
                        containsString("Not counted: Saturday<"),
                        containsString("Not counted: bank holiday (Spring bank holiday"),
                        containsString("Working day 15"),
                        containsString("One day is left: today"))));
    web.perform(get("/schools/999849/position").param("on", "2012-06-21"))
        .andExpect(
            content()
                .string(
                    containsString(
                        "Education and Inspections Act 2006, s.60(1)(d), as it stood on 28 May"
                            + " 2012")));
  }

  @Test
  @WithUserDetails("senior")
  void what_is_no_day_is_said_to_be_none() throws Exception {
    web.perform(get(PAGE).param("on", "2026-02-30"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("There is a problem")));
    web.perform(get(PAGE))
        .andExpect(content().string(not(containsString("There is a problem"))))
        .andExpect(content().string(containsString("Position in law today")));
  }

  @Test
  @WithUserDetails("admin")
  void is_not_found_by_those_who_may_not_read_it() throws Exception {
    web.perform(get(PAGE)).andExpect(status().isNotFound());
  }

  private void send(int urn, Step step) throws Exception {
    web.perform(
            post("/api/schools/" + urn + "/" + step.path())
                .with(httpBasic(step.by(), step.by() + "-demo"))
                .contentType(APPLICATION_JSON)
                .content(step.body().replaceFirst("\\{", "{\"lateReason\": \"From the file.\", ")))
        .andExpect(status().isCreated());
  }

  private ResultActions position(String on) throws Exception {
    return web.perform(
            get("/api/schools/" + URN + "/position?on=" + on)
                .with(httpBasic("senior", "senior-demo")))
        .andExpect(status().isOk());
  }
}
