package org.interventionledger.ui.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.application.FullApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FullApplication
@WithUserDetails("senior")
class DescribingTheApiTest {

  @Autowired MockMvc web;

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void every_act_is_described_with_its_body_and_its_problems() throws Exception {
    var paths = description().path("paths");

    for (var kind : ActKinds.ALL) {
      var operation = paths.path("/api/schools/{urn}/" + kind.path()).path("post");
      assertThat(operation.path("summary").asString("")).as(kind.slug()).isNotBlank();
      assertThat(
              operation
                  .at("/requestBody/content/application~1json/schema/properties")
                  .propertyNames())
          .as(kind.slug())
          .contains("lateReason");
      assertThat(operation.path("responses").propertyNames())
          .as(kind.slug())
          .contains("201", "400", "401", "403", "404", "409", "413", "415", "422");
    }
    assertThat(paths.path("/api/schools/{urn}/corrections").path("post").isObject()).isTrue();
  }

  @Test
  void what_the_authority_does_itself_is_described_too() throws Exception {
    assertThat(
            body("/api/authority/activities")
                .path("required")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactlyInAnyOrder("heldOn", "activity", "present", "account");
    assertThat(body("/api/authority/reports").path("properties").propertyNames())
        .contains("involved", "figuresOn", "lateReason");
    var corrections = body("/api/authority/corrections");
    assertThat(corrections.path("required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("entry", "reason", "explanation", "evidence");
    assertThat(
            corrections
                .at("/properties/replacement/oneOf")
                .valueStream()
                .map(one -> one.at("/properties/act/const").asString()))
        .containsExactly("RECORD_AUTHORITY_ACTIVITY", "RECORD_AUTHORITY_REPORT");
    assertThat(
            corrections
                .at("/properties/replacement/oneOf/0/properties/body/properties")
                .propertyNames())
        .contains("activity")
        .doesNotContain("lateReason");
    var operation = description().path("paths").path("/api/authority/reports").path("post");
    assertThat(operation.path("responses").propertyNames()).contains("201", "409", "422");
    assertThat(operation.path("parameters").toString()).contains("Idempotency-Key");
  }

  @Test
  void it_says_of_a_form_what_the_form_holds_to() throws Exception {
    var schema = body("/api/schools/{urn}/warning-notices");

    assertThat(schema.path("required").valueStream().map(JsonNode::asString))
        .contains("draftedOn", "section", "matters", "reasons")
        .doesNotContain("draftId", "complyBy", "mindedToOtherwise", "lateReason");
    assertThat(schema.at("/properties/matters/maxLength").asInt()).isEqualTo(20_000);
    assertThat(schema.at("/properties/draftedOn/format").asString()).isEqualTo("date");
    assertThat(
            body("/api/schools/{urn}/warning-notices/{draftId}/giving")
                .at("/properties/copies/items/properties/method/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly("BY_HAND", "LEFT_AT_ADDRESS", "PREPAID_POST", "EMAIL");
    assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/frameworks/moves", "/api/frameworks/moves/foreseen"})
  void the_one_mapping_of_many_schools_has_its_body(String path) throws Exception {
    var schema = body(path);

    assertThat(schema.path("required").valueStream().map(JsonNode::asString))
        .contains("movedOn", "from", "to", "schools", "reasons");
    assertThat(
            schema
                .at("/properties/levels/items/properties/counterpart/enum")
                .valueStream()
                .map(JsonNode::asString))
        .containsExactly("CARRIED_OVER", "ENDS", "NO_COUNTERPART");
  }

  @Test
  void withdrawing_an_adoption_has_its_body_and_its_roles() throws Exception {
    var path = "/api/frameworks/withdrawals";

    assertThat(body(path).path("required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("version", "withdrawnOn", "reasons");
    assertThat(body(path).path("properties").propertyNames()).contains("lateReason");
    var operation = description().path("paths").path(path).path("post");
    assertThat(operation.path("description").asString("")).contains("HEAD_OF_SERVICE");
    assertThat(operation.path("responses").propertyNames())
        .contains("201", "400", "401", "403", "409", "422");
  }

  private JsonNode body(String path) throws Exception {
    return description()
        .path("paths")
        .path(path)
        .at("/post/requestBody/content/application~1json/schema");
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    var description = description();

    for (var reference : description.findValuesAsString("$ref")) {
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(description.path("openapi").asString("")).startsWith("3.1");
    assertThat(description.at("/components/securitySchemes").propertyNames())
        .contains("basic", "bearer");
    assertThat(description.path("paths").propertyNames())
        .containsAll(
            List.of(
                "/api/register",
                "/api/levels",
                "/api/schools/{urn}",
                "/api/schools/{urn}/timeline",
                "/api/events",
                "/api/diary",
                "/api/frameworks",
                "/api/schools/{urn}/position"));
    assertThat(description.toString()).doesNotContain("signedIn");
  }

  private JsonNode description() throws Exception {
    return json.readTree(
        web.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsString());
  }
}
