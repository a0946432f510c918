package org.interventionledger.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Frameworks of authorities that are not there: borrowed ones, and small ones for tests. */
class DemoFrameworksTest {

  @ParameterizedTest
  @ValueSource(strings = {DemoFrameworks.OF_NORTHMOOR, DemoFrameworks.OF_EASTVALE})
  void the_demonstration_has_two_of_the_shipped_packs_unchanged(String name) throws IOException {
    try (var pack = open("demo/frameworks/" + name)) {
      assertThat(new String(pack.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(Files.readString(Path.of("../frameworks", name + ".yaml")));
    }
    assertThat(DemoFrameworks.read(name).scales()).hasSize(2);
    couldBeAdopted("demo/frameworks/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"northmoor", "eastvale"})
  void the_small_ones_could_be_adopted_at_the_door(String name) throws IOException {
    assertThat(SmallAuthorities.read(name).scales()).hasSize(2);
    couldBeAdopted("packs/" + name);
  }

  private static void couldBeAdopted(String name) throws IOException {
    try (var schema =
            new ClassPathResource("static/schemas/framework-pack-1.json").getInputStream();
        var pack = open(name)) {
      var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

      assertThat(registry.getSchema(schema).validate(new YAMLMapper().readTree(pack))).isEmpty();
    }
  }

  private static InputStream open(String name) throws IOException {
    return new ClassPathResource(name + ".yaml").getInputStream();
  }
}
