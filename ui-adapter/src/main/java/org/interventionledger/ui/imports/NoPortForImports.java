package org.interventionledger.ui.imports;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * An application started only to import a file listens on no port, so that it needs none to be
 * free.
 */
public final class NoPortForImports implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (ImportSwitch.OPTIONS.keySet().stream().anyMatch(environment::containsProperty)) {
      var ports = Map.<String, Object>of("server.port", "-1", "management.server.port", "-1");
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("no-port-for-imports", ports));
    }
  }
}
