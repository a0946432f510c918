package org.interventionledger.ui.framework;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Fault.Kind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a framework pack from YAML or JSON, against its schema, with every fault by its place. */
@Component
class PackText {

  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonMapper json;
  private final Schema schema;

  PackText(JsonMapper json) {
    this.json = json;
    this.schema = schema();
  }

  // JSON is YAML too.
  Bound<Pack> read(String text) {
    try {
      var tree = YAML.readTree(text);
      var faults = schema.validate(tree).stream().map(PackText::fault).distinct().toList();
      return faults.isEmpty() ? new Bound.Sound<>(pack(tree)) : new Bound.Faulty<>(faults);
    } catch (JacksonException malformed) {
      var at = malformed.getLocation();
      var line = at == null ? 0 : at.getLineNr();
      var column = at == null ? 0 : at.getColumnNr();
      return new Bound.Faulty<>(List.of(new Fault("", Kind.NOT_YAML, List.of(line, column))));
    }
  }

  private Pack pack(JsonNode tree) {
    return json.treeToValue(tree, Pack.class);
  }

  private static Fault fault(Error error) {
    var place = error.getInstanceLocation().toString();
    var name = error.getProperty() == null ? place : place + "/" + error.getProperty();
    return new Fault(
        name, Kind.AGAINST_SCHEMA, List.of(name.isEmpty() ? "/" : name, error.getMessage()));
  }

  private static Schema schema() {
    try (var stream =
        new ClassPathResource("static/schemas/framework-pack-1.json").getInputStream()) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
