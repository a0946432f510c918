package org.interventionledger.ui.framework;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.school.EstablishmentStatus;
import org.interventionledger.api.school.EstablishmentType;
import org.interventionledger.api.school.Particulars;
import org.interventionledger.api.school.SchoolProfileCommand.TakeInParticulars;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A judgement alone puts a school on the register: whom the framework has told of it is called for
 * at once, in its order, stays open until they were told, and whoever reads the register comes to
 * know of it on the start page.
 */
@FullApplication
class TellingWhomARuleMustTellTest {

  private static final AuthorityCode WESTFIELD = new AuthorityCode("983");
  private static final AuthorityCode ELSEWHERE = new AuthorityCode("982");
  private static final String LATE = "\"lateReason\": \"Entered from the paper file.\"";
  private static final String PACK =
      """
      framework: {id: watchful, authority: Westfield, version: "1", status: ratified, title: Concern, srcPrefix: WES}
      parties:
        - {id: hos, label: Head of service, kind: officer}
        - {id: link, label: Link adviser, kind: officer}
        - {id: member, label: Lead member, kind: member}
      scales:
        - {id: watch, label: Watch list, shape: flag, start: "off", levels: [{id: "off", rank: 0, label: Out}, {id: "on", rank: 1, label: In}]}
      rules:
        - {id: ri-is-watched, when: {ofsted: ri}, then: {set: {watch: "on"}}, force: automatic, src: [1]}
        - {id: tell, when: {watch: "on"}, then: {inform: [hos, link, member]}, within: {n: 5, unit: day}, force: must, src: [2]}
        - {id: officers-first, before: {inform: [member]}, needs: {told.hos: true}, force: must, src: [3]}
      """;

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @BeforeEach
  void westfield_has_a_framework() throws Exception {
    var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(WESTFIELD));
    if (ledger.ask(new FindFrameworks(reader), Frameworks.class).adopted().isEmpty()) {
      mvc.perform(
              post("/api/frameworks")
                  .param("effectiveFrom", "2022-09-01")
                  .param("adoptedOn", "2022-09-01")
                  .param("lateReason", "Entered from the paper file.")
                  .contentType(MediaType.APPLICATION_YAML)
                  .content(PACK)
                  .with(SignedInAs.of(Role.HEAD_OF_SERVICE, WESTFIELD))
                  .with(csrf()))
          .andExpect(status().isCreated());
    }
  }

  @Test
  void whom_it_must_tell_is_called_for_at_once_and_stays_open_until_they_were_told_in_order()
      throws Exception {
    var urn = enter(980_410);
    requiresImprovement(urn);

    ask("/api/schools/" + urn)
        .andExpect(jsonPath("$.placement.registers[*].label", contains("Watch list")))
        .andExpect(jsonPath("$.courses[?(@.rule == 'tell')].force", contains("must")))
        .andExpect(jsonPath("$.courses[0].cause.type", is("PlacedByRule")))
        .andExpect(
            jsonPath(
                "$.courses[0].steps[*].of[0].label",
                contains("Head of service", "Link adviser", "Lead member")));
    page("/schools/" + urn)
        .andExpect(content().string(containsString("To be told: Head of service")))
        .andExpect(content().string(containsString("To be told: Lead member")));

    // The member is told after the head of service, and no consideration stands in for telling.
    tell(urn, "member")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("OTHERS_ARE_TOLD_FIRST")))
        .andExpect(jsonPath("$.detail", containsString("Head of service")));
    consider(urn, "NOT_FOLLOWED").andExpect(status().is(422));
    consider(urn, "FOLLOWED")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("FOLLOWED_WHEN_IT_IS_DONE")));
    toTell(urn, "Head of service", "Link adviser", "Lead member");

    tell(urn, "hos").andExpect(status().isCreated());
    toTell(urn, "Link adviser", "Lead member");
    tell(urn, "member").andExpect(status().isCreated());
    toTell(urn, "Link adviser");
    ask("/api/diary?school=" + urn).andExpect(jsonPath("$.items", hasSize(1)));
    tell(urn, "link").andExpect(status().isCreated());
    ask("/api/schools/" + urn).andExpect(jsonPath("$.courses", empty()));
    ask("/api/diary?school=" + urn).andExpect(jsonPath("$.items", empty()));
    page("/schools/" + urn).andExpect(content().string(not(containsString("To be told:"))));
  }

  @Test
  void it_stands_in_the_diary_of_those_who_act_with_its_day_and_is_overdue_after_it()
      throws Exception {
    var urn = enter(980_411);
    requiresImprovement(urn);

    // The school came onto the list today, by whichever day's report.
    var due = ledger.today().plusDays(5);
    for (var role : List.of(Role.ADVISER, Role.SENIOR_OFFICER, Role.HEAD_OF_SERVICE)) {
      mvc.perform(get("/api/diary").param("school", "" + urn).with(as(role)))
          .andExpect(jsonPath("$.items[0].what", is("COURSE_DUE")))
          .andExpect(jsonPath("$.items[0].dueOn", is(due.toString())))
          .andExpect(jsonPath("$.items[0].overdue", is(false)));
      mvc.perform(get("/diary").param("school", "" + urn).with(as(role)))
          .andExpect(content().string(containsString("To be told: Head of service")));
    }
    ask("/api/courses?school=" + urn + "&on=" + due)
        .andExpect(jsonPath("$.courses[*].dueBy", contains(due.toString())));
  }

  @Test
  void whoever_reads_the_register_comes_to_know_of_it_on_the_start_page() throws Exception {
    var urn = enter(980_412);
    requiresImprovement(urn);
    var said = "The school came onto the register “Watch list” by the rule “ri-is-watched”";

    for (var role : List.of(Role.ADVISER, Role.SENIOR_OFFICER, Role.HEAD_OF_SERVICE)) {
      mvc.perform(get("/").accept(MediaType.TEXT_HTML).with(as(role)))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Done by a rule of the framework since ")))
          .andExpect(content().string(containsString("/schools/" + urn + "\"")))
          .andExpect(content().string(containsString(said)))
          .andExpect(content().string(containsString("watchful 1, rule ri-is-watched (WES-001)")));
      mvc.perform(get("/api/done-by-rule").with(as(role)))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.rows[?(@.urn == " + urn + ")].type", contains("PlacedByRule")))
          .andExpect(
              jsonPath("$.rows[?(@.urn == " + urn + ")].sentence", hasItem(containsString(said))));
    }
    for (var stranger :
        List.of(
            as(Role.ADMINISTRATOR),
            as(Role.RSC_LIAISON),
            SignedInAs.of(Role.SENIOR_OFFICER, ELSEWHERE))) {
      mvc.perform(get("/api/done-by-rule").with(stranger))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.rows", empty()));
      mvc.perform(get("/").accept(MediaType.TEXT_HTML).with(stranger))
          .andExpect(content().string(not(containsString("ri-is-watched"))));
    }
    mvc.perform(
            get("/api/done-by-rule")
                .param("since", ledger.today().plusDays(1).toString())
                .with(as(Role.SENIOR_OFFICER)))
        .andExpect(jsonPath("$.rows", empty()));
  }

  private void toTell(Urn urn, String... labels) throws Exception {
    ask("/api/courses?school=" + urn)
        .andExpect(jsonPath("$.courses[*].steps[*].of[*].label", contains(labels)));
  }

  private void requiresImprovement(Urn urn) throws Exception {
    act(
            urn,
            "inspections",
            """
            {"kind": "SECTION_5", "inspectedOn": "2023-03-07", "publishedOn": "2023-04-20", "category": "NONE",
             "judgements": [{"area": "OVERALL_EFFECTIVENESS", "grade": "REQUIRES_IMPROVEMENT"}],
             "earlierCategory": "NOT_SPOKEN_OF",\s\
            """
                + LATE
                + "}")
        .andExpect(status().isCreated());
  }

  private ResultActions tell(Urn urn, String party) throws Exception {
    return act(
        urn,
        "tellings",
        "{\"toldOn\": \"%s\", \"parties\": [{\"party\": \"%s\"}], \"about\": \"watch\", \"what\": \"That it is on the list.\"}"
            .formatted(ledger.today(), party));
  }

  private ResultActions consider(Urn urn, String conclusion) throws Exception {
    return act(
        urn,
        "considerations",
        """
        {"consideredOn": "%s", "rule": "tell", "conclusion": "%s", "reasons": "They will be told soon."}\
        """
            .formatted(ledger.today(), conclusion));
  }

  private ResultActions act(Urn urn, String path, String body) throws Exception {
    return mvc.perform(
        post("/api/schools/" + urn + "/" + path)
            .contentType(APPLICATION_JSON)
            .content(body)
            .with(as(Role.SENIOR_OFFICER))
            .with(csrf()));
  }

  private ResultActions ask(String question) throws Exception {
    return mvc.perform(get(question).with(as(Role.SENIOR_OFFICER))).andExpect(status().isOk());
  }

  private ResultActions page(String page) throws Exception {
    return mvc.perform(get(page).accept(MediaType.TEXT_HTML).with(as(Role.SENIOR_OFFICER)))
        .andExpect(status().isOk());
  }

  private static RequestPostProcessor as(Role role) {
    return SignedInAs.of(role, WESTFIELD);
  }

  private Urn enter(int number) {
    var urn = new Urn(number);
    var particulars =
        new Particulars(
            "School " + number,
            WESTFIELD,
            "Westfield",
            number % 10_000,
            EstablishmentType.COMMUNITY_SCHOOL,
            EstablishmentStatus.OPEN,
            LocalDate.of(2001, 9, 1),
            null,
            "Primary",
            3,
            11,
            null,
            null,
            null,
            null,
            210,
            "1 High Street",
            "Westfield",
            "WF1 1AA");
    ledger.act(
        new TakeInParticulars(urn, particulars, "test", LocalDate.of(2025, 9, 1)),
        SignedInAs.officer(Role.ADMINISTRATOR, WESTFIELD),
        Optional.of(new Narrative("Entered from the paper file.")));
    return urn;
  }
}
