package org.interventionledger.ui.demo;

import java.io.IOException;
import java.util.Map;
import org.interventionledger.api.framework.Pack;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The shipped packs that the demonstration's authorities adopt, unchanged. */
final class DemoFrameworks {

  /** What Northmoor borrows. */
  static final String OF_NORTHMOOR = "hillingdon-2022-23";

  /** What Eastvale borrows. */
  static final String OF_EASTVALE = "essex-2012";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DemoFrameworks() {}

  static Pack read(String name) throws IOException {
    try (var file = new ClassPathResource("demo/frameworks/" + name + ".yaml").getInputStream()) {
      Map<String, Object> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return JSON.convertValue(pack, Pack.class);
    }
  }
}
