package org.interventionledger.ui.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.ui.act.ActKinds;
import org.interventionledger.ui.authority.AuthorityCorrectionForm;
import org.interventionledger.ui.authority.AuthorityKind;
import org.interventionledger.ui.correction.CorrectionForm;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.framework.AdoptionWithdrawalForm;
import org.interventionledger.ui.pool.PoolKind;
import org.interventionledger.ui.version.MoveManyForm;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to what springdoc finds in the controllers: the acts, by their forms, and the problems. */
@Component
class ApiDescription implements OpenApiCustomizer {

  private static final String SCHOOL = "/api/schools/{urn}/";
  private static final String PACK = "/schemas/framework-pack-1.json";

  private final Labels labels;
  private final FieldSchemas fields;
  private final ActOperations acts;
  private final Answerings answerings;

  ApiDescription(Labels labels, FieldSchemas fields, ActOperations acts, Answerings answerings) {
    this.labels = labels;
    this.fields = fields;
    this.acts = acts;
    this.answerings = answerings;
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(
        new Info()
            .title(labels.message("openapi.title"))
            .version("1")
            .description(labels.message("openapi.about")));
    var components = api.getComponents() == null ? new Components() : api.getComponents();
    api.components(components);
    answerings.describe(components);
    components.addSecuritySchemes(
        "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    components.addSecuritySchemes(
        "bearer",
        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
    api.addSecurityItem(new SecurityRequirement().addList("basic"));
    api.addSecurityItem(new SecurityRequirement().addList("bearer"));
    Stream.of("/api/frameworks/moves", "/api/frameworks/moves/foreseen")
        .flatMap(path -> Stream.ofNullable(api.getPaths().get(path)))
        .map(PathItem::getPost)
        .forEach(
            moving ->
                moving.requestBody(
                    ActOperations.body(fields.object(Fields.of(MoveManyForm.class)))));
    api.getPaths().values().forEach(path -> path.readOperations().forEach(this::describeFound));
    Optional.ofNullable(api.getPaths().get("/api/frameworks"))
        .map(PathItem::getPost)
        .ifPresent(this::describeAdopting);
    Optional.ofNullable(api.getPaths().get("/api/frameworks/withdrawals"))
        .map(PathItem::getPost)
        .ifPresent(this::describeWithdrawing);
    PoolKind.ALL.forEach(kind -> describePooling(kind, api.getPaths().get(kind.path()).getPost()));
    AuthorityKind.ALL.forEach(kind -> describeOwn(kind, api.getPaths().get(kind.path()).getPost()));
    describeCorrectingOwn(api.getPaths().get("/api/authority/corrections").getPost());
    ActKinds.ALL.forEach(
        kind -> api.getPaths().addPathItem(SCHOOL + kind.path(), acts.describe(kind)));
    api.getPaths().addPathItem(SCHOOL + "corrections", correcting());
  }

  private void describeFound(Operation operation) {
    if (operation.getResponses() == null) {
      operation.responses(new ApiResponses());
    }
    if (operation.getRequestBody() == null) {
      answerings.addToReading(operation.getResponses());
    } else {
      answerings.addToActing(operation.getResponses());
      if (!operation.getRequestBody().getContent().containsKey("multipart/form-data")) {
        operation.addParametersItem(acts.key());
      }
    }
  }

  private void describePooling(PoolKind<?> kind, Operation operation) {
    operation
        .summary(labels.of(kind.act()))
        .description(acts.openTo(kind.act(), labels.message("pool.rests")))
        .requestBody(ActOperations.body(fields.object(kind.ownFields())));
    created(operation);
  }

  private void describeOwn(AuthorityKind<?> kind, Operation operation) {
    operation
        .summary(labels.of(kind.act()))
        .description(acts.openTo(kind.act(), labels.message("authority.rests")))
        .requestBody(ActOperations.body(fields.object(kind.fields())));
    created(operation);
  }

  private void describeCorrectingOwn(Operation operation) {
    var kinds = AuthorityKind.ALL.stream().map(kind -> replacing(kind.act(), kind.inItsPlace()));
    var body = fields.object(Fields.of(AuthorityCorrectionForm.class));
    body.addProperty("replacement", oneOf(kinds));
    operation
        .summary(labels.of(Act.CORRECT_AUTHORITY_ENTRY))
        .description(acts.openTo(Act.CORRECT_AUTHORITY_ENTRY, labels.message("correction.rests")))
        .requestBody(ActOperations.body(body));
    created(operation);
  }

  private void describeAdopting(Operation operation) {
    var pack =
        FieldSchemas.schema("object")
            .description(labels.message("openapi.pack"))
            .externalDocs(new ExternalDocumentation().url(PACK));
    operation
        .summary(labels.of(Act.ADOPT_FRAMEWORK))
        .description(labels.message("openapi.adopting"))
        .requestBody(
            new RequestBody()
                .required(true)
                .content(
                    new Content()
                        .addMediaType("application/json", new MediaType().schema(pack))
                        .addMediaType("application/yaml", new MediaType().schema(pack))));
    created(operation);
  }

  private void describeWithdrawing(Operation operation) {
    operation
        .summary(labels.of(Act.WITHDRAW_ADOPTION))
        .description(
            labels.message("openapi.withdrawing")
                + " "
                + acts.openTo(Act.WITHDRAW_ADOPTION, labels.message("withdrawal.rests")))
        .requestBody(ActOperations.body(fields.object(Fields.of(AdoptionWithdrawalForm.class))));
    created(operation);
  }

  private void created(Operation operation) {
    var answers = operation.getResponses();
    var created = answers.remove("200");
    answers.addApiResponse(
        "201",
        (created == null ? new ApiResponse() : created)
            .description(labels.message("openapi.created")));
    answerings.addToActing(answers);
    var known = Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
    if (known.noneMatch(parameter -> parameter.getName().equals(acts.key().getName()))) {
      operation.addParametersItem(acts.key());
    }
  }

  private PathItem correcting() {
    var kinds = ActKinds.ALL.stream().map(kind -> replacing(kind.act(), kind.fields()));
    var body = fields.object(Fields.of(CorrectionForm.class));
    body.addProperty("replacement", oneOf(kinds));
    var operation =
        acts.operation(Act.CORRECT_ENTRY, labels.message("correction.rests"))
            .requestBody(ActOperations.body(body))
            .responses(acts.answers(Optional.empty()));
    return new PathItem().post(operation);
  }

  /** An act that takes the place of an entry. */
  private Schema<Object> replacing(Act act, List<Field> asked) {
    var name = FieldSchemas.schema("string");
    name.setConst(act.name());
    var one = FieldSchemas.schema("object").additionalProperties(false);
    one.addProperty("act", name);
    one.addProperty("body", fields.object(asked));
    one.addRequiredItem("act");
    one.addRequiredItem("body");
    return one;
  }

  private Schema<Object> oneOf(Stream<Schema<Object>> kinds) {
    var replacement = new Schema<Object>(io.swagger.v3.oas.models.SpecVersion.V31);
    replacement
        .oneOf(kinds.<Schema>map(kind -> kind).toList())
        .description(labels.message("openapi.replacement"));
    return replacement;
  }
}
