package org.interventionledger.ui.security;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** How the API's callers say who they are. */
@Component
class ApiCredentials {

  private final boolean demo;

  ApiCredentials(Environment environment) {
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  boolean demo() {
    return demo;
  }

  String scheme() {
    return demo ? "Basic" : "Bearer";
  }
}
