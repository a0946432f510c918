package org.interventionledger.ui.framework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_YAML;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A slip in the day of an adoption, put right by page, by API and from the folder. */
@FullApplication
class WithdrawingAdoptionsTest {

  private static final AuthorityCode BY_API = new AuthorityCode("961");
  private static final AuthorityCode BY_PAGE = new AuthorityCode("962");
  private static final AuthorityCode FROM_FOLDER = new AuthorityCode("963");
  private static final int SCHOOL = 980_600;
  private static final String SLIP = "2126-09-01";
  private static final String WHY = "The century was a slip of the pen.";

  @Autowired private MockMvc web;
  @Autowired private Ledger ledger;

  @Test
  void by_api() throws Exception {
    SchoolsForTests.goesTo(ledger, SCHOOL, BY_API, "Slipmoor");
    adopt(BY_API, "1", "2025-09-01")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.warnings[0]", containsString("cannot be withdrawn")));
    supersede(BY_API, "2", SLIP)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.warnings[0]", containsString("1 September 2126")))
        .andExpect(jsonPath("$.warnings[0]", containsString("can be withdrawn")));
    place().andExpect(status().isCreated());
    var meant = ledger.today().plusDays(30);
    supersede(BY_API, "2", meant.toString())
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.refusal").value("FRAMEWORK_VERSION_ALREADY_ADOPTED"))
        .andExpect(jsonPath("$.detail", containsString("withdraw the adoption first")));

    withdraw(BY_API, Role.SENIOR_OFFICER, "slip 2").andExpect(status().isForbidden());
    withdraw(BY_API, Role.HEAD_OF_SERVICE, "slip 1")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.refusal").value("ADOPTION_IN_FORCE"))
        .andExpect(jsonPath("$.detail", containsString("Adopt a later version")));
    withdraw(BY_API, Role.HEAD_OF_SERVICE, "slip 3")
        .andExpect(jsonPath("$.refusal").value("VERSION_NOT_ADOPTED"));
    web.perform(
            post("/api/frameworks/withdrawals")
                .with(SignedInAs.of(Role.HEAD_OF_SERVICE, BY_API))
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content("{\"version\": \"slip 2\"}"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("reasons")));
    withdraw(BY_API, Role.HEAD_OF_SERVICE, "slip 2")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.version").value("slip 2"))
        .andExpect(jsonPath("$.shown").value(true));

    frameworks(BY_API)
        .andExpect(jsonPath("$.adopted.length()").value(1))
        .andExpect(jsonPath("$.adopted[0].superseded").isEmpty())
        .andExpect(jsonPath("$.adopted[0].journeys").value(1))
        .andExpect(jsonPath("$.withdrawn.length()").value(1))
        .andExpect(jsonPath("$.withdrawn[0].effectiveFrom").value(SLIP))
        .andExpect(jsonPath("$.withdrawn[0].withdrawnOn").value(ledger.today().toString()))
        .andExpect(jsonPath("$.withdrawn[0].reasons").value(WHY));
    supersede(BY_API, "2", meant.toString())
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.warnings", empty()));
    frameworks(BY_API)
        .andExpect(jsonPath("$.adopted.length()").value(2))
        .andExpect(jsonPath("$.adopted[0].effectiveFrom").value(meant.toString()))
        .andExpect(jsonPath("$.adopted[1].superseded.since").value(meant.toString()))
        .andExpect(jsonPath("$.withdrawn.length()").value(1));
    web.perform(get("/api/schools/" + SCHOOL).with(SignedInAs.of(Role.HEAD_OF_SERVICE, BY_API)))
        .andExpect(content().string(containsString("slip 1")));
    history(BY_API);
  }

  @Test
  void by_page() throws Exception {
    adopt(BY_PAGE, "1", "2025-09-01");
    supersede(BY_PAGE, "2", SLIP);
    supersede(BY_PAGE, "3", "2127-09-01", "slip 2");
    page(get("/frameworks"))
        .andExpect(content().string(containsString("Withdraw the adoption of slip 3")))
        .andExpect(content().string(not(containsString("Withdraw the adoption of slip 1"))))
        .andExpect(content().string(not(containsString("Adoptions that were withdrawn"))));
    web.perform(get("/frameworks").with(SignedInAs.of(Role.ADVISER, BY_PAGE)).accept(TEXT_HTML))
        .andExpect(content().string(not(containsString("Withdraw the adoption"))));
    web.perform(
            get("/frameworks/withdrawals")
                .with(SignedInAs.of(Role.SENIOR_OFFICER, BY_PAGE))
                .accept(TEXT_HTML))
        .andExpect(status().isForbidden());
    page(get("/frameworks/withdrawals").param("version", "slip 2"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("slip 2")));

    page(step("check", "slip 2").param("reasons", "")).andExpect(status().isBadRequest());
    page(step("check", "slip 2").param("reasons", WHY))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("slip 2 will not come into force")))
        .andExpect(content().string(containsString("slip 1 will not be superseded by it")));
    page(step("record", "slip 2").param("reasons", WHY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("A later adoption rests on that one")))
        .andExpect(content().string(containsString("Withdraw the adoption of slip 3 first")));
    for (var version : new String[] {"slip 3", "slip 2"}) {
      var session = new MockHttpSession();
      page(step("record", version).param("reasons", WHY).session(session))
          .andExpect(redirectedUrl("/frameworks/withdrawals/done"));
      page(get("/frameworks/withdrawals/done").session(session))
          .andExpect(content().string(containsString("Withdraw the adoption of a framework")));
    }

    page(get("/frameworks"))
        .andExpect(content().string(containsString("Adoptions that were withdrawn")))
        .andExpect(content().string(containsString("1 September 2126")))
        .andExpect(content().string(containsString(WHY)))
        .andExpect(content().string(not(containsString("Superseded by"))));
    page(get("/frameworks/new")).andExpect(content().string(not(containsString("slip 2"))));
    history(BY_PAGE);
  }

  @Test
  void from_the_folder() throws Exception {
    var folder = Path.of("target/frameworks-for-tests");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("havering-2014.yaml"), ShippedPacks.text("havering-2014.yaml"));
    var standing = "$.packs[?(@.file == 'havering-2014.yaml')].adopted";
    var head = SignedInAs.of(Role.HEAD_OF_SERVICE, FROM_FOLDER);
    fromFolder(SLIP).andExpect(status().isCreated());
    web.perform(get("/api/frameworks/packs").with(head)).andExpect(jsonPath(standing).value(true));
    fromFolder("2026-09-01").andExpect(status().isConflict());
    withdraw(FROM_FOLDER, Role.HEAD_OF_SERVICE, "havering 2014").andExpect(status().isCreated());
    web.perform(get("/api/frameworks/packs").with(head)).andExpect(jsonPath(standing).value(false));
    web.perform(get("/frameworks").with(head).accept(TEXT_HTML))
        .andExpect(content().string(containsString("/frameworks/new?file=havering-2014.yaml")));
    fromFolder("2026-09-01").andExpect(status().isCreated());
    web.perform(get("/api/frameworks/packs").with(head)).andExpect(jsonPath(standing).value(true));
    frameworks(FROM_FOLDER)
        .andExpect(jsonPath("$.adopted[0].effectiveFrom").value("2026-09-01"))
        .andExpect(jsonPath("$.withdrawn[0].effectiveFrom").value(SLIP));
  }

  private ResultActions fromFolder(String effectiveFrom) throws Exception {
    return web.perform(
        post("/api/frameworks/packs/havering-2014.yaml")
            .param("effectiveFrom", effectiveFrom)
            .with(SignedInAs.of(Role.HEAD_OF_SERVICE, FROM_FOLDER))
            .with(csrf()));
  }

  /** Whoever reads the history reads both. */
  private void history(AuthorityCode authority) throws Exception {
    var legal = SignedInAs.of(Role.LEGAL, authority);
    web.perform(get("/api/events").param("type", "AdoptionWithdrawn").with(legal))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(WHY)))
        .andExpect(content().string(containsString(SLIP)));
    web.perform(get("/api/events").param("type", "FrameworkAdopted").with(legal))
        .andExpect(content().string(containsString(SLIP)));
    web.perform(get("/history").param("type", "AdoptionWithdrawn").with(legal).accept(TEXT_HTML))
        .andExpect(content().string(containsString(WHY)));
  }

  private ResultActions adopt(AuthorityCode authority, String version, String from)
      throws Exception {
    return web.perform(adoption(authority, version, from));
  }

  private ResultActions supersede(AuthorityCode authority, String version, String from)
      throws Exception {
    return supersede(authority, version, from, "slip 1");
  }

  private ResultActions supersede(
      AuthorityCode authority, String version, String from, String earlier) throws Exception {
    return web.perform(
        adoption(authority, version, from)
            .param("relation", "SUPERSEDES")
            .param("supersedes", earlier)
            .param("decision", "As the cabinet decided."));
  }

  private static MockHttpServletRequestBuilder adoption(
      AuthorityCode authority, String version, String from) {
    return post("/api/frameworks")
        .with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority))
        .with(csrf())
        .contentType(APPLICATION_YAML)
        .param("effectiveFrom", from)
        .content(
            """
            framework: {id: slip, authority: Slipmoor, version: "%s", title: Schools causing concern}
            scales: [{id: scc, label: Schools causing concern, shape: flag}]
            """
                .formatted(version));
  }

  private ResultActions place() throws Exception {
    return web.perform(
        post("/api/schools/" + SCHOOL + "/placements")
            .with(SignedInAs.of(Role.HEAD_OF_SERVICE, BY_API))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"placedOn": "%s", "register": "scc", "reasons": "Results fell three years running.",
                 "underAuthority": "Scheme of delegation, 4.2"}\
                """
                    .formatted(ledger.today())));
  }

  private ResultActions withdraw(AuthorityCode authority, Role role, String version)
      throws Exception {
    return web.perform(
        post("/api/frameworks/withdrawals")
            .with(SignedInAs.of(role, authority))
            .with(csrf())
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"version": "%s", "withdrawnOn": "%s", "reasons": "%s"}\
                """
                    .formatted(version, ledger.today(), WHY)));
  }

  private ResultActions frameworks(AuthorityCode authority) throws Exception {
    return web.perform(get("/api/frameworks").with(SignedInAs.of(Role.HEAD_OF_SERVICE, authority)))
        .andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder step(String step, String version) {
    LocalDate today = ledger.today();
    return post("/frameworks/withdrawals")
        .with(csrf())
        .param("step", step)
        .param("version", version)
        .param("withdrawnOn.day", "" + today.getDayOfMonth())
        .param("withdrawnOn.month", "" + today.getMonthValue())
        .param("withdrawnOn.year", "" + today.getYear());
  }

  private ResultActions page(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(
        request.with(SignedInAs.of(Role.HEAD_OF_SERVICE, BY_PAGE)).accept(TEXT_HTML));
  }
}
