package org.interventionledger.ui.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interventionledger.api.Act;
import org.interventionledger.api.terms.Role;
import org.interventionledger.ui.act.ActKind;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Labels;
import org.springframework.stereotype.Component;

/** Describes the operation of one kind of act. */
@Component
class ActOperations {

  private final Labels labels;
  private final FieldSchemas fields;
  private final Answerings answerings;

  ActOperations(Labels labels, FieldSchemas fields, Answerings answerings) {
    this.labels = labels;
    this.fields = fields;
    this.answerings = answerings;
  }

  PathItem describe(ActKind<?> kind) {
    var operation =
        operation(kind.act(), labels.message("act." + kind.act().name() + ".rests"))
            .requestBody(body(fields.object(kind.allOwnFields())))
            .responses(answers(newId(kind)))
            .addParametersItem(inHeader("If-Match", "openapi.if-match"));
    kind.matter().forEach(field -> operation.addParametersItem(inPath(field)));
    return new PathItem().post(operation);
  }

  /** An operation about a school. */
  Operation operation(Act act, String rests) {
    return new Operation()
        .operationId(camelCase(act))
        .summary(labels.of(act))
        .description(openTo(act, rests))
        .addTagsItem(labels.message("openapi.tag.acts"))
        .addParametersItem(urn())
        .addParametersItem(key());
  }

  /** What an act rests on, and the roles that it is open to. */
  String openTo(Act act, String rests) {
    var roles =
        Arrays.stream(Role.values())
            .filter(act::isOpenTo)
            .map(Role::name)
            .collect(Collectors.joining(", "));
    return labels.message("openapi.act", act.name(), rests, roles);
  }

  static RequestBody body(Schema<?> schema) {
    return new RequestBody()
        .required(true)
        .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
  }

  /** What every act is answered with. */
  ApiResponses answers(Optional<Field> newId) {
    var recorded = FieldSchemas.schema("object");
    recorded.addProperty(
        "recorded", FieldSchemas.schema("boolean").description(labels.message("openapi.recorded")));
    recorded.addProperty(
        "shown", FieldSchemas.schema("boolean").description(labels.message("openapi.shown")));
    newId.ifPresent(id -> recorded.addProperty(id.name(), fields.described(id)));
    var created =
        new ApiResponse()
            .description(labels.message("openapi.created"))
            .content(
                new Content().addMediaType("application/json", new MediaType().schema(recorded)));
    var answers = new ApiResponses().addApiResponse("201", created);
    answerings.addToActing(answers);
    return answers;
  }

  private static Optional<Field> newId(ActKind<?> kind) {
    return kind.fields().stream().filter(Field.NewId.class::isInstance).findFirst();
  }

  private Parameter inPath(Field field) {
    return new Parameter()
        .in("path")
        .name(field.name())
        .required(true)
        .schema(fields.described(field));
  }

  /** What marks a request, so that sent again it does nothing again. */
  Parameter key() {
    return inHeader("Idempotency-Key", "openapi.idempotency-key");
  }

  private Parameter inHeader(String name, String words) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(labels.message(words))
        .schema(FieldSchemas.schema("string"));
  }

  private Parameter urn() {
    var schema = FieldSchemas.schema("string").pattern("^[1-9][0-9]{5}$");
    return new Parameter()
        .in("path")
        .name("urn")
        .required(true)
        .description(labels.message("openapi.urn"))
        .schema(schema);
  }

  private static String camelCase(Act act) {
    var words = act.name().toLowerCase(java.util.Locale.ROOT).split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
