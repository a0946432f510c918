package org.interventionledger.ui.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Properties;
import java.util.stream.Stream;
import org.interventionledger.api.framework.PackFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes a pack in an editor reads there what each part is for. */
class ReadingTheSchemaTest {

  /** A property and where it stands. */
  private record Property(String path, JsonNode schema) {}

  @Test
  void every_property_says_what_it_is_for() throws IOException {
    var properties = properties("", schema()).toList();
    assertThat(properties).hasSizeGreaterThan(200);
    assertThat(properties)
        .filteredOn(it -> it.schema().path("description").asString("").split(" ").length < 2)
        .extracting(Property::path)
        .isEmpty();
  }

  @Test
  void a_rule_says_how_binding_it_is_and_a_gate_what_it_needs() throws IOException {
    var rule = schema().path("$defs").path("rule");
    assertThat(rule.path("required").toString()).isEqualTo("[\"id\",\"force\"]");
    assertThat(rule.path("dependentSchemas").path("before").path("required").toString())
        .isEqualTo("[\"needs\"]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/identity/period",
        "/identity/status",
        "/identity/ratifiedBy",
        "/identity/extends",
        "/identity/basis",
        "/party/aliases",
        "/party/tenure",
        "/party/seats",
        "/fact/sources",
        "/scale/review",
        "/scale/access",
        "/level/meaning",
        "/level/tags",
        "/assignment/basis",
        "/assignment/change",
        "/assignment/recordedEvery",
        "/indicator/group",
        "/activity/inputs",
        "/measure/rank",
        "/measure/period",
        "/measure/force",
        "/measure/record"
      })
  void what_nothing_follows_from_is_called_held(String property) throws IOException {
    var at = property.split("/");
    var says = schema().path("$defs").path(at[1]).path("properties").path(at[2]);
    assertThat(says.path("description").asString("")).containsAnyOf("; held, ", ". Held: ");
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_fault_has_words(PackFault.Kind kind) throws IOException {
    var words = new Properties();
    try (var file = new InputStreamReader(read("/acts.properties"), UTF_8)) {
      words.load(file);
    }
    assertThat(words.getProperty("pack.fault." + kind)).isNotBlank();
  }

  // What an if or a then says of a property is said of one that stands elsewhere.
  private static Stream<Property> properties(String path, JsonNode node) {
    return node.propertyStream()
        .filter(it -> !(it.getKey().equals("dependentSchemas") || isOfAChoice(it.getKey(), node)))
        .flatMap(
            it -> {
              var place = path + "/" + it.getKey();
              return it.getKey().equals("properties")
                  ? it.getValue()
                      .propertyStream()
                      .flatMap(
                          one ->
                              Stream.concat(
                                  Stream.of(
                                      new Property(place + "/" + one.getKey(), one.getValue())),
                                  properties(place + "/" + one.getKey(), one.getValue())))
                  : Stream.concat(
                      properties(place, it.getValue()),
                      it.getValue()
                          .valueStream()
                          .flatMap(one -> inAList(place, it.getValue(), one)));
            });
  }

  private static Stream<Property> inAList(String place, JsonNode list, JsonNode one) {
    return list.isArray() ? properties(place, one) : Stream.empty();
  }

  private static boolean isOfAChoice(String name, JsonNode of) {
    return name.equals("if") || name.equals("then") && of.has("if");
  }

  private static JsonNode schema() throws IOException {
    try (var file = read("/static/schemas/framework-pack-1.json")) {
      return JsonMapper.builder().build().readTree(file);
    }
  }

  private static InputStream read(String name) {
    return ReadingTheSchemaTest.class.getResourceAsStream(name);
  }
}
