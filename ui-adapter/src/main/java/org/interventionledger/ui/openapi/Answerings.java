package org.interventionledger.ui.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.interventionledger.api.refusal.Kind;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.ui.form.Labels;
import org.springframework.stereotype.Component;

/** Describes the answers: what was recorded, and the problems of RFC 9457. */
@Component
class Answerings {

  static final String PROBLEM = "Problem";
  private static final List<Integer> READING = List.of(400, 401, 403, 404, 406);
  private static final List<Integer> ACTING =
      List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422);
  private static final Map<Integer, String> NAMES =
      new TreeMap<>(
          Map.of(
              400,
              "faulty",
              401,
              "unauthenticated",
              403,
              "forbidden",
              404,
              "not-found",
              406,
              "not-acceptable",
              409,
              "conflict",
              412,
              "changed",
              413,
              "too-large",
              415,
              "unsupported-media-type",
              422,
              "refused"));

  private final Labels labels;

  Answerings(Labels labels) {
    this.labels = labels;
  }

  void describe(Components components) {
    components.addSchemas(PROBLEM, problem());
    NAMES.forEach((status, name) -> components.addResponses(key(status), response(name)));
  }

  void addToReading(ApiResponses responses) {
    READING.forEach(status -> add(responses, status));
  }

  void addToActing(ApiResponses responses) {
    ACTING.forEach(status -> add(responses, status));
  }

  private static void add(ApiResponses responses, int status) {
    responses.putIfAbsent(
        Integer.toString(status), new ApiResponse().$ref("#/components/responses/" + key(status)));
  }

  private static String key(int status) {
    return "Problem" + status;
  }

  private ApiResponse response(String name) {
    var schema = new Schema<Object>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description(labels.message("problem." + name + ".title"))
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static Schema<Object> problem() {
    var refusal = oneOf(names(Refusal.all(), Refusal::name), "The rule that stands in the way.");
    var error = FieldSchemas.schema("object");
    error.addProperty(
        "field",
        FieldSchemas.schema("string").description("Its path, such as copies[0].addressee."));
    error.addProperty("message", FieldSchemas.schema("string"));
    var problem = FieldSchemas.schema("object").description("What went wrong: RFC 9457.");
    problem.addProperty("type", FieldSchemas.schema("string").format("uri"));
    problem.addProperty("title", FieldSchemas.schema("string"));
    problem.addProperty("status", FieldSchemas.schema("integer"));
    problem.addProperty("detail", FieldSchemas.schema("string"));
    problem.addProperty("instance", FieldSchemas.schema("string"));
    problem.addProperty("refusal", refusal);
    problem.addProperty(
        "kind", oneOf(names(List.of(Kind.values()), Kind::name), "Whose rule it is."));
    problem.addProperty(
        "citation", FieldSchemas.schema("string").description("The provision or the local rule."));
    problem.addProperty(
        "facts",
        FieldSchemas.schema("object")
            .additionalProperties(true)
            .description("The facts of the case."));
    problem.addProperty(
        "errors", FieldSchemas.schema("array").items(error).description("Every faulty field."));
    problem.addRequiredItem("title");
    problem.addRequiredItem("status");
    return problem;
  }

  private static <T> List<Object> names(List<T> all, Function<T, String> name) {
    return all.stream().<Object>map(name).toList();
  }

  private static Schema<Object> oneOf(List<Object> names, String description) {
    var schema = FieldSchemas.schema("string").description(description);
    schema.setEnum(names);
    return schema;
  }
}
