package org.interventionledger.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A pack laid into the folder beside the application is there without a build, and without a start.
 */
@FullApplication
@WithUserDetails("head")
class AdoptingFromAFolderTest {

  private static final Path FOLDER = Path.of("target/frameworks-for-tests");
  private static final String FAULTY =
      """
      framework: {id: sixth, authority: A sixth authority, version: "1", title: Sixth}
      rules:
        - {id: round, when: {gravity: grave}, then: {require: letter}, force: must}
      """;

  @Autowired MockMvc web;

  @BeforeEach
  void lay_packs_beside() throws IOException {
    Files.createDirectories(FOLDER);
    for (var name : ShippedPacks.names()) {
      Files.writeString(FOLDER.resolve(name), ShippedPacks.text(name));
    }
    Files.writeString(FOLDER.resolve("faulty.yaml"), FAULTY);
    Files.writeString(FOLDER.resolve("notes.txt"), "no pack");
  }

  @Test
  void each_is_listed_with_what_is_wrong_with_it() throws Exception {
    web.perform(get("/api/frameworks/packs"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.packs.length()").value(ShippedPacks.names().size() + 1))
        .andExpect(
            jsonPath("$.packs[?(@.file == 'havering-2014.yaml')].framework.id").value("havering"))
        .andExpect(jsonPath("$.packs[?(@.file == 'havering-2014.yaml')].faults.length()").value(0))
        .andExpect(jsonPath("$.packs[?(@.file == 'faulty.yaml')].faults.length()").value(2));
    web.perform(get("/frameworks").accept(MediaType.TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/rules/0/when/gravity")))
        .andExpect(content().string(containsString("/frameworks/new?file=essex-2012.yaml")));
  }

  @Test
  void one_of_them_is_read_into_the_form() throws Exception {
    web.perform(get("/frameworks/new").param("file", "essex-2012.yaml").accept(MediaType.TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Essex County Council")));
  }

  @Test
  @WithUserDetails("eastvale-head")
  void it_is_adopted_by_its_name_with_the_day_it_takes_effect() throws Exception {
    web.perform(
            post("/api/frameworks/packs/hillingdon-2022-23.yaml")
                .param("effectiveFrom", "2031-09-01")
                .param("relation", "STANDS_BESIDE")
                .param("decision", "For a trial at two schools.")
                .with(csrf()))
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.framework").value("hillingdon"))
        .andExpect(jsonPath("$.warnings[0]", containsString("1 September 2031")));
    web.perform(get("/api/frameworks/packs"))
        .andExpect(jsonPath("$.packs[?(@.file == 'hillingdon-2022-23.yaml')].adopted").value(true));
    web.perform(
            post("/api/frameworks/packs/ealing-2015-18.yaml")
                .param("effectiveFrom", "2031-08-31")
                .param("relation", "SUPERSEDES")
                .param("supersedes", "hillingdon 2022-23")
                .param("decision", "As the cabinet decided.")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.refusal").value("FRAMEWORK_NOT_LATER"));
  }

  @Test
  void a_later_version_says_how_it_stands_to_the_earlier_ones() throws Exception {
    var adopt = "/api/frameworks/packs/essex-2012.yaml";
    web.perform(post(adopt).param("effectiveFrom", "2041-09-01").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.refusal").value("SUCCESSION_NOT_SAID"))
        .andExpect(jsonPath("$.detail", containsString("stands beside them")));
    web.perform(
            post(adopt)
                .param("effectiveFrom", "2041-09-01")
                .param("relation", "SUPERSEDES")
                .param("supersedes", "essex 2011")
                .param("decision", "As the cabinet decided.")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.refusal").value("VERSION_NOT_ADOPTED"))
        .andExpect(jsonPath("$.kind").value("LOCAL"));
    for (var half :
        List.of(
            Map.of("relation", "SUPERSEDES", "decision", "As the cabinet decided."),
            Map.of("relation", "STANDS_BESIDE"),
            Map.of("supersedes", "northmoor-scc 1"),
            Map.of("relation", "REPLACES"))) {
      var request = post(adopt).param("effectiveFrom", "2041-09-01").with(csrf());
      half.forEach(request::param);
      web.perform(request).andExpect(status().isBadRequest());
    }
    web.perform(
            post("/frameworks/new")
                .param("step", "check")
                .param("adoptedOn.day", "1")
                .param("adoptedOn.month", "6")
                .param("adoptedOn.year", "2026")
                .param("effectiveFrom.day", "1")
                .param("effectiveFrom.month", "9")
                .param("effectiveFrom.year", "2041")
                .param("relation", "STANDS_BESIDE")
                .param("decision", "For a trial at two schools.")
                .param("pack", ShippedPacks.text("essex-2012.yaml"))
                .with(csrf())
                .accept(MediaType.TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("It stands beside the earlier ones")))
        .andExpect(content().string(containsString("more than two years from today")));
  }

  @Test
  void nothing_faulty_is_adopted_and_every_fault_is_told_with_its_place() throws Exception {
    web.perform(
            post("/api/frameworks/packs/faulty.yaml")
                .param("effectiveFrom", "2031-09-01")
                .with(csrf()))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("/rules/0/when/gravity")))
        .andExpect(content().string(containsString("/rules/0/then/require")));
  }

  @Test
  void nothing_outside_the_folder_is_read() throws Exception {
    for (var name : new String[] {"notes.txt", "nothing.yaml", "..%2Fpom.xml"}) {
      var answer = web.perform(get("/api/frameworks/packs/" + name)).andReturn().getResponse();
      assertThat(answer.getStatus()).as(name).isBetween(400, 404);
    }
  }

  @Test
  @WithUserDetails("senior")
  void the_folder_is_open_to_who_adopts_and_what_was_adopted_to_everybody() throws Exception {
    web.perform(get("/api/frameworks/packs")).andExpect(status().isForbidden());
    web.perform(get("/frameworks").accept(MediaType.TEXT_HTML))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Schools causing concern in Northmoor")));
  }
}
