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
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.ui.application.FullApplication;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pack is told every fault at once: those of its form, and those of what its rows say. */
@FullApplication
@WithUserDetails("head")
class FaultsOfBothKindsTest {

  private static final Path BESIDE = Path.of("target/frameworks-for-tests/ten-faults.yaml");

  /** Five faults of either kind, one after the other. */
  private static final String TEN =
      """
      framework: {id: tenth, authority: Tenth, version: 1, title: Ten faults}
      parties:
        - {id: head, label: Head teacher, kind: school}
        - {id: ofsted, label: Ofsted, kind: regulator, website: none}
      scales:
        - id: stage
          label: Stage
          shape: ordinal
          start: s0
          assign: {mode: rule}
          levels:
            - {id: s0, rank: 0, label: None}
            - {id: s1, rank: 1, label: Stage 1}
            - {id: s2, rank: 2, label: Stage 2}
      activities:
        - {id: visit, kind: viist, label: Visit, who: [{party: head, as: nonsense}]}
        - {id: talk, kind: conversation, label: Talk, record: letter}
      measures:
        - {id: warning, kind: warning, label: Warning, statutory: warningNotice, minGrounds: 0}
      rules:
        - {id: up, when: {gravity: grave}, then: {raise: {stage: s1}}, force: automatic}
        - {id: down, when: {stage: [s1, s2]}, then: {set: {stage: s0}}, force: automatic}
      kpis:
        - {id: how-many, label: How many, of: {stage: s1}}
      """;

  private static final List<String> PLACES =
      List.of(
          "/framework/version",
          "/parties/1/website",
          "/scales/0/levels/2",
          "/activities/0/kind",
          "/activities/0/who/0/as",
          "/activities/1/record",
          "/measures/0/minGrounds",
          "/rules/0/when/gravity",
          "/rules/1/then/set/stage",
          "/kpis/0/show");

  @Autowired MockMvc web;
  @Autowired PackCheck check;

  @AfterEach
  void take_the_file_away() throws IOException {
    Files.deleteIfExists(BESIDE);
  }

  @Test
  void ten_faults_of_both_kinds_are_ten_lines_in_the_order_of_the_file() {
    assertThat(places(TEN)).containsExactlyElementsOf(PLACES);
  }

  @Test
  void a_rule_that_does_not_say_how_binding_it_is_is_told_once() {
    var text =
        """
        framework: {id: silent, authority: Silent, version: "1", title: Without force}
        parties: [{id: head, label: Head teacher, kind: school}]
        rules:
          - {id: told, then: {inform: [head]}}
          - {id: asked, before: {inform: [head]}, force: must}
        """;
    assertThat(places(text)).containsExactly("/rules/0/force", "/rules/1/needs");
  }

  @Test
  void by_the_api() throws Exception {
    var answer =
        web.perform(
                post("/api/frameworks?effectiveFrom=2031-09-01")
                    .contentType(MediaType.APPLICATION_YAML)
                    .content(TEN)
                    .with(csrf()))
            .andExpect(status().isBadRequest())
            .andReturn();
    assertThat(json(answer).path("errors").findValuesAsString("field"))
        .containsExactlyElementsOf(PLACES.stream().map(place -> "pack" + place).toList());
  }

  @Test
  void by_the_page_and_beside_a_day_that_was_forgotten() throws Exception {
    var page =
        web.perform(
                post("/frameworks/new")
                    .param("adoptedOn-day", "1")
                    .param("adoptedOn-month", "9")
                    .param("adoptedOn-year", "2026")
                    .param("pack", TEN)
                    .with(csrf())
                    .accept(MediaType.TEXT_HTML))
            .andExpect(status().isBadRequest())
            .andReturn()
            .getResponse()
            .getContentAsString();
    PLACES.forEach(place -> assertThat(page).contains(" " + place + ":"));
    assertThat(page).contains("href=\"#effectiveFrom");
  }

  @Test
  void by_the_folder() throws Exception {
    Files.createDirectories(BESIDE.getParent());
    Files.writeString(BESIDE, TEN);
    web.perform(get("/api/frameworks/packs"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.packs[?(@.file == 'ten-faults.yaml')].faults.length()").value(10));
    web.perform(get("/frameworks").accept(MediaType.TEXT_HTML))
        .andExpect(content().string(containsString("/rules/1/then/set/stage")));
  }

  @Test
  void what_may_follow_from_a_malformed_part_is_not_told_beside_it() {
    assertThat(
            places(
                """
                framework: {id: a, authority: A, version: "1", title: T}
                facts:
                  - {id: 7, label: How grave, values: [slight, grave]}
                scales:
                  - {id: stage, label: Stage, shape: ordinal, levels: [
                      {id: s1, rank: 1, label: One}, {id: [s2], rank: 2, label: Two}]}
                rules:
                  - {id: one, when: {gravity: grave, stage: s2}, then: {raise: {stage: s2}}, force: must}
                  - {id: two, then: {require: nowhere}, force: must}
                """))
        .containsExactly("/facts/0/id", "/scales/0/levels/1/id", "/rules/1/then/require");
  }

  @Test
  void nor_what_may_follow_from_a_misspelt_or_repeated_name() {
    assertThat(
            places(
                """
                framework: {id: a, authority: A, version: "1", title: T}
                fact:
                  - {id: gravity, label: How grave}
                activities: [{id: visit, kind: visit, label: Visit}]
                activities: [{id: talk, kind: conversation, label: Talk}]
                rules:
                  - {id: one, when: {gravity: grave}, then: {require: [visit, talk]}, force: must}
                  - {id: two, when: {ofsted: poor}, then: {offer: talk}, force: may, id: three}
                """))
        .containsExactly("/fact", "/activities", "/rules/1/id", "/rules/1/when/ofsted");
  }

  @Test
  void of_a_text_that_breaks_off_what_stands_before_is_told() {
    assertThat(
            places(
                """
                framework: {id: a, authority: A, version: "1", title: T}
                scales:
                  - {id: list, label: List, shape: flag}
                  - {id: list, label: List, shape: flga}
                rules:
                  - {id: one, when: {list: maybe}, then: {require: visit}, force: must}
                  - {id: two, then: {require: [visit
                """))
        .containsExactly("", "/scales/1/id", "/scales/1/shape", "/rules/0/when/list");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "[] | /",
        "a word | /",
        "{framework: 5} | /framework",
        "{framework: {id: a, authority: A, version: 'b', title: T}, rules: [{id: r, force:"
            + " must}]} | /rules/0",
        "{framework: {id: a, authority: A, version: 'b', title: T}, rules: [{id: r, then: {offer:"
            + " 5}, unless: [q], force: may}]} | /rules/0/then/offer /rules/0/unless",
        "{framework: {id: a, authority: A, version: 'b', title: T}, rules: [{id: r, then: {offer:"
            + " [p]}, before: {inform: [p]}, needs: {type: pru}, force: may}]} |"
            + " /rules/0/then/offer /rules/0/before",
        "{framework: {id: a, authority: A, version: 'b', title: T}, rules: [{id: r, when: {all:"
            + " [{type: pru}, {any: [{grave: x}]}]}, then: {inform: [p]}, force: may}]} |"
            + " /rules/0/when/all/1/any/0/grave",
        "{framework: {id: a, authority: A, version: 'b', title: T}, access: [{id: a, readers:"
            + " [{party: p}]}]} | /access/0/readers/0/basis",
        "{framework: {id: a, authority: A, version: 'b', title: T}, kpis: [{id: k, label: K, show:"
            + " count, of: {type: {nto: pru}}}]} | /kpis/0/of/type"
      })
  void each_once(String text, String places) {
    assertThat(places(text).stream().map(place -> place.isEmpty() ? "/" : place).distinct())
        .containsExactlyInAnyOrder(places.split(" "));
    assertThat(places(text)).doesNotHaveDuplicates();
  }

  static Stream<String> shipped() {
    return ShippedPacks.names().stream();
  }

  /**
   * Whatever is made of any one place, the pack is read as far as it goes and its fault is told;
   * and of every twenty-third, with each of the four in its turn, what is left is verified as well.
   */
  @ParameterizedTest
  @MethodSource("shipped")
  void whatever_is_malformed_is_told_and_breaks_nothing(String name) throws IOException {
    var pack = ShippedPacks.tree(name);
    var texts = new PackText(JsonMapper.builder().build());
    var others = List.of("{\"x\": {}}", "[[]]", "null", "-1.5");
    var places = everyPlace(pack);
    for (var at = 0; at < places.size(); at++) {
      var spoilt = pack.deepCopy();
      var other = others.get(at % others.size());
      put(spoilt, places.get(at), JsonMapper.shared().readTree(other));
      var read = texts.read(spoilt.toString());
      assertThat(read.faults()).as(places.get(at) + " is " + other).isNotEmpty();
      assertThat(read.pack()).isNotNull();
      if (at % 23 == 0) {
        assertThat(places(spoilt.toString()))
            .as(places.get(at) + " is " + other)
            .containsAll(read.faults().stream().map(Fault::field).toList());
      }
    }
  }

  /** And nothing but the place that was spoilt is told. */
  @ParameterizedTest
  @MethodSource("shipped")
  void a_sound_pack_with_one_malformed_row_has_that_one_fault(String name) throws IOException {
    var pack = ShippedPacks.tree(name);
    for (var section : pack.properties()) {
      for (var row = 0; row < section.getValue().size() && section.getValue().isArray(); row++) {
        var place = "/" + section.getKey() + "/" + row;
        var spoilt = pack.deepCopy();
        put(spoilt, place, JsonNodeFactory.instance.numberNode(5));
        assertThat(places(spoilt.toString())).containsExactly(place);
      }
    }
  }

  private static List<String> everyPlace(JsonNode tree) {
    var each = Stream.<String>empty();
    if (tree.isObject()) {
      each = tree.propertyNames().stream();
    } else if (tree.isArray()) {
      each = Stream.iterate(0, at -> at < tree.size(), at -> at + 1).map(String::valueOf);
    }
    return each.flatMap(
            name ->
                Stream.concat(
                    Stream.of("/" + name),
                    everyPlace(tree.at("/" + name)).stream().map(below -> "/" + name + below)))
        .toList();
  }

  private static void put(JsonNode tree, String place, JsonNode value) {
    var cut = place.lastIndexOf('/');
    var name = place.substring(cut + 1);
    switch (tree.at(place.substring(0, cut))) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(Integer.parseInt(name), value);
      case JsonNode other -> throw new IllegalArgumentException(other.toString());
    }
  }

  private List<String> places(String text) {
    return switch (check.read(text)) {
      case Bound.Sound<Pack> _ -> List.of();
      case Bound.Faulty<Pack>(var faults) -> faults.stream().map(Fault::field).toList();
    };
  }

  private static JsonNode json(MvcResult result) throws Exception {
    return JsonMapper.shared().readTree(result.getResponse().getContentAsString());
  }
}
