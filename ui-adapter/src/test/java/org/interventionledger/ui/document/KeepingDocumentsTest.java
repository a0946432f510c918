package org.interventionledger.ui.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.interventionledger.api.evidence.DocumentContent;
import org.interventionledger.ui.act.SchoolsForTests;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FullApplication
class KeepingDocumentsTest {

  private static final int URN = 999_861;
  private static final String DOCUMENTS = "/api/schools/" + URN + "/documents";
  private static final byte[] LETTER = "%PDF-1.7 a letter".getBytes(UTF_8);

  @Autowired MockMvc web;
  @Autowired Ledger ledger;

  @BeforeEach
  void a_school_is_in_the_ledger() {
    SchoolsForTests.maintained(ledger, URN);
  }

  @Test
  void a_document_is_kept_under_the_hash_of_its_content() throws Exception {
    store(file("Brief an Schule ü.pdf", "application/pdf", LETTER), "DEALINGS")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.sha256", is(sha256(LETTER))))
        .andExpect(jsonPath("$.name", is("Brief an Schule ü.pdf")))
        .andExpect(jsonPath("$.mediaType", is("application/pdf")))
        .andExpect(jsonPath("$.bytes", is(LETTER.length)))
        .andExpect(header().string("Location", DOCUMENTS + "/" + sha256(LETTER)));

    web.perform(get(DOCUMENTS + "/" + sha256(LETTER)).with(senior()))
        .andExpect(status().isOk())
        .andExpect(content().bytes(LETTER))
        .andExpect(header().string("Content-Disposition", startsWith("attachment;")))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Type", "application/pdf"));
  }

  @Test
  void one_that_was_announced_without_a_kind_is_known_by_its_name() throws Exception {
    store(file("minute.pdf", "application/octet-stream", LETTER), "DEALINGS")
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.mediaType", is("application/pdf")));
  }

  @Test
  void a_page_that_would_run_in_a_browser_is_not_taken() throws Exception {
    store(file("letter.html", "text/html", "<script>".getBytes(UTF_8)), "DEALINGS")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_KIND_NOT_TAKEN")))
        .andExpect(jsonPath("$.detail", containsString("pdf, docx")));
  }

  @Test
  void one_that_is_not_what_it_says_is_not_taken() throws Exception {
    store(file("letter.pdf", "application/pdf", "<script>".getBytes(UTF_8)), "DEALINGS")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_KIND_NOT_TAKEN")));
  }

  @Test
  void an_empty_one_is_not_taken() throws Exception {
    store(file("note.txt", "text/plain", new byte[0]), "DEALINGS")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_EMPTY")));
  }

  @Test
  void twenty_megabytes_are_taken_and_one_byte_more_is_not() throws Exception {
    var longest = (int) DocumentContent.LONGEST;
    store(file("long.txt", "text/plain", new byte[longest]), "DEALINGS")
        .andExpect(status().isCreated());
    store(file("long.txt", "text/plain", new byte[longest + 1]), "DEALINGS")
        .andExpect(status().is(413))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_TOO_LARGE")))
        .andExpect(jsonPath("$.facts.longest", is(longest)));
  }

  @Test
  void is_there_for_its_readers_only() throws Exception {
    var advice = "%PDF-1.7 advice".getBytes(UTF_8);
    store(file("advice.pdf", "application/pdf", advice), "DELIBERATION")
        .andExpect(status().isCreated());

    var address = DOCUMENTS + "/" + sha256(advice);
    web.perform(get(address).with(httpBasic("legal", "legal-demo"))).andExpect(status().isOk());
    web.perform(get(address).with(httpBasic("adviser", "adviser-demo")))
        .andExpect(status().isNotFound());
    web.perform(get(DOCUMENTS).with(httpBasic("adviser", "adviser-demo")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("advice.pdf"))));
  }

  @Test
  void whoever_acts_on_nothing_stores_nothing() throws Exception {
    web.perform(
            multipart(DOCUMENTS)
                .file(file("letter.pdf", "application/pdf", LETTER))
                .with(httpBasic("legal", "legal-demo")))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.refusal", is("ROLE_MAY_NOT_ACT")));
  }

  @Test
  void an_entry_refers_to_it_and_to_none_that_is_not_kept() throws Exception {
    var impact = "%PDF-1.7 equality impact".getBytes(UTF_8);
    precondition(sha256(impact))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.refusal", is("DOCUMENT_NOT_STORED")))
        .andExpect(jsonPath("$.facts.sha256", is(sha256(impact))));

    store(file("impact.pdf", "application/pdf", impact), "DELIBERATION")
        .andExpect(status().isCreated());
    precondition(sha256(impact)).andExpect(status().isCreated());

    web.perform(get("/api/schools/" + URN + "/timeline").with(senior()))
        .andExpect(content().string(containsString("impact.pdf (SHA-256 " + sha256(impact) + ")")));
    web.perform(get("/api/schools/" + URN + "/timeline").with(httpBasic("adviser", "adviser-demo")))
        .andExpect(content().string(not(containsString("impact.pdf"))));
  }

  @Test
  @WithUserDetails("senior")
  void a_page_stores_and_lists_them() throws Exception {
    var note = "Notes of the visit".getBytes(UTF_8);
    var page = "/schools/" + URN + "/documents";
    web.perform(multipart(page).file(file("visit.txt", "text/plain", note)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    web.perform(get(page))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("visit.txt")))
        .andExpect(content().string(containsString(sha256(note))));
    web.perform(multipart(page).file(file("visit.html", "text/html", note)).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Documents of this kind are not kept")));
  }

  private ResultActions precondition(String sha256) throws Exception {
    return web.perform(
        post("/api/schools/" + URN + "/preconditions")
            .with(senior())
            .contentType(APPLICATION_JSON)
            .content(
                """
                {"before": "WARNING_NOTICE", "kind": "EQUALITY_DUTY", "consideredOn": "2026-03-02",
                 "considered": "Pupils with disabilities gain most.", "person": "Maria Reyes",
                 "post": "Head of service", "evidence": [{"document": "%s"}], "lateReason": "From the file."}\
                """
                    .formatted(sha256)));
  }

  private ResultActions store(MockMultipartFile file, String readers) throws Exception {
    return web.perform(multipart(DOCUMENTS).file(file).param("readers", readers).with(senior()));
  }

  private static MockMultipartFile file(String name, String mediaType, byte[] content) {
    return new MockMultipartFile("file", name, mediaType, content);
  }

  private static String sha256(byte[] content) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static RequestPostProcessor senior() {
    return httpBasic("senior", "senior-demo");
  }
}
