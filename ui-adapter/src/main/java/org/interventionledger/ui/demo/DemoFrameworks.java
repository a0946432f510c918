package org.interventionledger.ui.demo;

import java.io.IOException;
import java.util.Map;
import org.interventionledger.api.framework.Pack;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration's framework packs. */
final class DemoFrameworks {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DemoFrameworks() {}

  static Pack read(String name) throws IOException {
    try (var file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
      Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return JSON.convertValue(pack, Pack.class);
    }
  }
}
