package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class DemoFrameworksTest {

  @ParameterizedTest
  @ValueSource(strings = {"northmoor", "eastvale"})
  void are_packs_that_could_be_adopted_at_the_door(String name) throws IOException {
    try (var schema =
            new ClassPathResource("static/schemas/framework-pack-1.json").getInputStream();
        var pack = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
      var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

      assertThat(registry.getSchema(schema).validate(new YAMLMapper().readTree(pack))).isEmpty();
      assertThat(DemoFrameworks.read(name).scales()).hasSize(2);
    }
  }
}
