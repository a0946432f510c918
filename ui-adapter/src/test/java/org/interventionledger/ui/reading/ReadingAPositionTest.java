package org.interventionledger.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** How a school stands in law, read by those who may and by those who may not. */
@FullApplication
class ReadingAPositionTest {

  private static final String SCHOOL = "999808";
  private static final String UNKNOWN = "999809";

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;
  @Autowired private DemoPeople people;

  @BeforeEach
  void a_school_of_northmoor_on_record() {
    SchoolOnRecord.of(ledger, people, Integer.parseInt(SCHOOL), "Position Place School");
  }

  @Test
  void another_authority_is_answered_as_for_a_school_that_is_not_there() throws Exception {
    for (var person : new String[] {"eastvale-head", "eastvale-senior", "eastvale-adviser"}) {
      assertThat(text(ask(person, SCHOOL).andExpect(status().isNotFound())))
          .isEqualTo(
              text(ask(person, UNKNOWN).andExpect(status().isNotFound())).replace(UNKNOWN, SCHOOL));
    }
  }

  @Test
  void who_reads_no_statutory_part_is_answered_the_same() throws Exception {
    assertThat(text(ask("admin", SCHOOL).andExpect(status().isNotFound())))
        .isEqualTo(text(ask("admin", UNKNOWN)).replace(UNKNOWN, SCHOOL));
  }

  @Test
  void nor_does_it_come_with_the_particulars_which_everybody_reads() throws Exception {
    mvc.perform(get("/api/schools/" + SCHOOL).with(login("eastvale-head")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.particulars.name").value("Position Place School"))
        .andExpect(jsonPath("$.position").value((Object) null));
    mvc.perform(get("/api/schools/" + SCHOOL).with(login("senior")))
        .andExpect(jsonPath("$.position.reach").value("MAINTAINED_SCHOOL"));
  }

  @Test
  void each_role_is_told_of_the_acts_that_it_may_read_of() throws Exception {
    ask("senior", SCHOOL).andExpect(jsonPath(acts("APPLY_FOR_INTERIM_BOARD")).isNotEmpty());
    ask("adviser", SCHOOL)
        .andExpect(jsonPath(acts("APPLY_FOR_INTERIM_BOARD")).isEmpty())
        .andExpect(jsonPath(acts("GIVE_WARNING_NOTICE")).isNotEmpty());
    ask("liaison", SCHOOL)
        .andExpect(jsonPath(acts("SEND_PRE_WARNING_NOTICE")).isEmpty())
        .andExpect(jsonPath(acts("RECORD_PRECONDITION")).isEmpty())
        .andExpect(jsonPath(acts("APPLY_FOR_INTERIM_BOARD")).isNotEmpty());
  }

  /** Open or barred. */
  private static String acts(String act) {
    return "$..[?(@.act == '" + act + "')]";
  }

  private ResultActions ask(String person, String urn) throws Exception {
    return mvc.perform(get("/api/schools/" + urn + "/position").with(login(person)));
  }

  private static RequestPostProcessor login(String person) {
    return httpBasic(person, person + "-demo");
  }

  private static String text(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString();
  }
}
