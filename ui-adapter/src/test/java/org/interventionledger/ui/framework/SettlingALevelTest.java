package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a level rests on and how it was settled, by page and by API: indicators with their evidence,
 * the count for a best fit before anybody decides, who decided with whose agreement, and what a
 * rule finds at the highest level.
 */
@FullApplication
class SettlingALevelTest {

  private static final AuthorityCode UNDER_HILLINGDONS = new AuthorityCode("984");
  private static final AuthorityCode UNDER_ESSEXS = new AuthorityCode("985");
  private static final byte[] REVIEW = "%PDF-1.7 review of governance".getBytes(UTF_8);

  @Autowired private MockMvc mvc;
  @Autowired private Ledger ledger;

  @Test
  void an_indicator_rests_on_words_and_on_documents_that_are_kept() throws Exception {
    var school = new AtSchool(980_400, UNDER_HILLINGDONS, "hillingdon-2022-23.yaml");
    var sha256 = school.stores("Review of governance.pdf", REVIEW);

    school
        .form("record-indicator", "check", "indicator", "p1-governors", sha256)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Documents that show it")))
        .andExpect(content().string(containsString("Review of governance.pdf")));
    school
        .form("record-indicator", "record", "indicator", "p1-governors", sha256)
        .andExpect(status().is3xxRedirection());

    school
        .asks("")
        .andExpect(
            jsonPath(
                "$.indicators[*].indicator.label",
                contains("Governors not fulfilling core functions")))
        .andExpect(jsonPath("$.indicators[0].evidence", is("No minutes of challenge since May.")))
        .andExpect(jsonPath("$.indicators[0].documents[0].sha256", is(sha256)))
        .andExpect(jsonPath("$.indicators[0].documents[0].name", is("Review of governance.pdf")));
    school
        .page("")
        .andExpect(content().string(containsString("Indicators on record")))
        .andExpect(content().string(containsString("No minutes of challenge since May.")))
        .andExpect(
            content().string(containsString("/api/schools/980400/documents/" + sha256 + "\"")));
    school
        .page("/timeline")
        .andExpect(content().string(containsString("Review of governance.pdf (SHA-256 " + sha256)));
    school
        .asks("/timeline")
        .andExpect(
            jsonPath(
                "$.entries[*].detail[*].text",
                hasItem(startsWith("Review of governance.pdf (SHA-256 "))));
  }

  @Test
  void what_is_not_kept_for_the_school_shows_nothing_by_page_and_by_api() throws Exception {
    var school = new AtSchool(980_401, UNDER_HILLINGDONS, "hillingdon-2022-23.yaml");
    var unknown = "0".repeat(64);

    school
        .form("record-indicator", "record", "indicator", "p1-governors", unknown)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString(unknown)));
    school
        .act(
            "indicators",
            """
            {"seenOn": "%s", "indicator": "p1-governors", "evidence": "No minutes of challenge.",
             "documents": [{"document": "0000000000000000000000000000000000000000000000000000000000000000"}]}\
            """)
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_NOT_STORED")));
    school
        .act("indicators", "{\"seenOn\": \"%s\", \"indicator\": \"p1-governors\"}")
        .andExpect(status().isBadRequest());
    school.asks("").andExpect(jsonPath("$.indicators", empty()));
  }

  @Test
  void the_count_is_told_before_a_level_is_given_and_the_record_says_how_by_whom_and_with_whom()
      throws Exception {
    var school = new AtSchool(980_402, UNDER_HILLINGDONS, "hillingdon-2022-23.yaml");
    school.asks("").andExpect(jsonPath("$.bestFits", empty()));
    for (var indicator : new String[] {"p1-governors", "p1-cpd", "p2-curriculum"}) {
      school.seen(indicator).andExpect(status().isCreated());
    }

    school
        .asks("")
        .andExpect(jsonPath("$.bestFits[*].scale.id", contains("priority")))
        .andExpect(jsonPath("$.bestFits[0].counted[*].indicators", contains(0, 1, 2)))
        .andExpect(jsonPath("$.bestFits[0].fitting[*].label", contains("Priority 1")));
    school
        .page("")
        .andExpect(
            content()
                .string(
                    containsString(
                        "Priority 3: none; Priority 2: 1 indicator; Priority 1: 2 indicators")))
        .andExpect(content().string(containsString("The most speak for Priority 1.")));
    school
        .level("check", "P1", "The governors ask no questions.")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Priority 1: 2 indicators")))
        .andExpect(content().string(containsString("The most speak for Priority 1.")))
        .andExpect(content().string(not(containsString("not for the level that you chose"))));
    school.level("record", "P1", "The governors ask no questions.");

    school
        .page("/timeline")
        .andExpect(
            content()
                .string(
                    containsString(
                        "was settled by best fit, as the most indicators on record speak: decided"
                            + " by School Improvement Lead; agreed with or heard: Headteacher,"
                            + " Chair of")))
        .andExpect(content().string(containsString("Priority 1: 2 indicators")));
  }

  @Test
  void who_gives_another_level_is_told_so_and_gives_the_reasons() throws Exception {
    var school = new AtSchool(980_403, UNDER_HILLINGDONS, "hillingdon-2022-23.yaml");
    school.seen("p1-governors").andExpect(status().isCreated());

    school
        .level("check", "P2", "A new chair has been found.")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    containsString(
                        "The most speak for Priority 1, and not for the level that you chose.")))
        .andExpect(content().string(containsString("say in the reasons why")));
    school
        .level("record", "P2", "")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("govuk-error-summary__list")));
    school
        .act("level-changes", level("P2", "ok"))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("A_BARE_TICK")));
    school
        .act("level-changes", level("P2", "A new chair has been found."))
        .andExpect(status().isCreated());

    school
        .asks("/timeline")
        .andExpect(
            jsonPath(
                "$.entries[*].sentence",
                hasItem(containsString("otherwise than the most indicators on record speak"))))
        .andExpect(jsonPath("$.entries[*].detail[*].text", hasItem("A new chair has been found.")));
    school
        .page("/timeline")
        .andExpect(
            content().string(containsString("otherwise than the most indicators on record speak")));
  }

  @Test
  void at_the_highest_stage_the_record_says_that_the_rule_holds_and_no_stage_is_next()
      throws Exception {
    var school = new AtSchool(980_404, UNDER_ESSEXS, "essex-2012.yaml");
    school
        .act(
            "level-changes",
            """
            {"changedOn": "%s", "level": {"scale": "stage", "level": "s4"}, "reasons": "Nothing has changed.",
             "underAuthority": "Scheme of delegation, 4.2", "decidedBy": "qc"}\
            """)
        .andExpect(status().isCreated());
    school.notSecure().andExpect(status().isCreated());
    school.asks("").andExpect(jsonPath("$.placement.levels[*].label", contains("Stage 5")));

    school.notSecure().andExpect(status().isCreated());

    school.asks("").andExpect(jsonPath("$.placement.levels[*].label", contains("Stage 5")));
    var said = "it is at “Stage 5”, the highest of “Five stage alert”";
    school
        .asks("/timeline")
        .andExpect(jsonPath("$.entries[*].sentence", hasItem(containsString(said))))
        .andExpect(
            jsonPath(
                "$.entries[?(@.type == 'FoundAtHighestLevel')].basis",
                hasItem(containsString("ESX-103"))));
    school.page("").andExpect(content().string(containsString(said)));
    school.page("/timeline").andExpect(content().string(containsString(said)));
  }

  private static String level(String level, String reasons) {
    return """
    {"changedOn": "%%s", "level": {"scale": "priority", "level": "%s"}, "reasons": "%s",
     "underAuthority": "Scheme of delegation, 4.2", "decidedBy": "sil",
     "agreedWith": [{"party": "headteacher"}, {"party": "chair"}, {"party": "ea"}]}\
    """
        .formatted(level, reasons);
  }

  /**
   * A school of an authority of its own, under a shipped pack, as its senior officer deals with it.
   */
  private final class AtSchool {

    private final Urn urn;
    private final AuthorityCode authority;

    AtSchool(int number, AuthorityCode authority, String pack) throws Exception {
      this.urn = new Urn(number);
      this.authority = authority;
      adopt(pack);
      enter();
    }

    private void adopt(String pack) throws Exception {
      var reader = new Reader("head", Role.HEAD_OF_SERVICE, Set.of(authority));
      if (ledger.ask(new FindFrameworks(reader), Frameworks.class).adopted().isEmpty()) {
        mvc.perform(
                post("/api/frameworks")
                    .param("effectiveFrom", "2025-09-01")
                    .param("adoptedOn", "2025-09-01")
                    .param("lateReason", "Entered from the paper file.")
                    .contentType(MediaType.APPLICATION_YAML)
                    .content(ShippedPacks.text(pack))
                    .with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority))
                    .with(csrf()))
            .andExpect(status().isCreated());
      }
    }

    private void enter() {
      var particulars =
          new Particulars(
              "School " + urn,
              authority,
              "Authority " + authority,
              urn.number() % 10_000,
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
          SignedInAs.officer(Role.ADMINISTRATOR, authority),
          Optional.of(new Narrative("Entered from the paper file.")));
    }

    String stores(String name, byte[] bytes) throws Exception {
      var answer =
          mvc.perform(
                  multipart("/api/schools/" + urn + "/documents")
                      .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                      .param("readers", "DEALINGS")
                      .with(senior())
                      .with(csrf()))
              .andExpect(status().isCreated())
              .andReturn();
      return JsonPath.read(answer.getResponse().getContentAsString(), "$.sha256");
    }

    ResultActions form(String slug, String step, String field, String value, String sha256)
        throws Exception {
      return mvc.perform(
          post("/schools/" + urn + "/acts/" + slug)
              .param("step", step)
              .param("form", slug + step)
              .params(day("seenOn"))
              .param(field, value)
              .param("evidence", "No minutes of challenge since May.")
              .param("documents[0].document", sha256)
              .with(senior())
              .with(csrf()));
    }

    ResultActions level(String step, String level, String reasons) throws Exception {
      return mvc.perform(
          post("/schools/" + urn + "/acts/change-level")
              .param("step", step)
              .param("form", step + level + reasons.length())
              .params(day("changedOn"))
              .param("level", "priority/" + level)
              .param("reasons", reasons)
              .param("underAuthority", "Scheme of delegation, 4.2")
              .param("decidedBy", "sil")
              .param("agreedWith[0].party", "headteacher")
              .param("agreedWith[1].party", "chair")
              .param("agreedWith[2].party", "ea")
              .with(senior())
              .with(csrf()));
    }

    private MultiValueMap<String, String> day(String field) {
      var today = ledger.today();
      var parts = new LinkedMultiValueMap<String, String>();
      parts.add(field + ".day", "" + today.getDayOfMonth());
      parts.add(field + ".month", "" + today.getMonthValue());
      parts.add(field + ".year", "" + today.getYear());
      return parts;
    }

    ResultActions seen(String indicator) throws Exception {
      return act(
          "indicators",
          "{\"seenOn\": \"%s\", \"indicator\": \""
              + indicator
              + "\", \"evidence\": \"As the review of governance found.\"}");
    }

    ResultActions notSecure() throws Exception {
      return act(
          "activities",
          """
          {"heldOn": "%s", "activity": "safeguarding-check", "outcome": "notSecure",
           "present": [{"party": "commissioners"}], "account": "The single central record is not kept."}\
          """);
    }

    ResultActions act(String path, String body) throws Exception {
      return mvc.perform(
          post("/api/schools/" + urn + "/" + path)
              .contentType(APPLICATION_JSON)
              .content(body.formatted(ledger.today()))
              .with(senior())
              .with(csrf()));
    }

    ResultActions asks(String path) throws Exception {
      return mvc.perform(get("/api/schools/" + urn + path).with(senior()))
          .andExpect(status().isOk());
    }

    ResultActions page(String path) throws Exception {
      var page = get("/schools/" + urn + path);
      return mvc.perform(page.accept(MediaType.TEXT_HTML).with(senior()))
          .andExpect(status().isOk());
    }

    private RequestPostProcessor senior() {
      return SignedInAs.of(Role.SENIOR_OFFICER, authority);
    }
  }
}
