package org.interventionledger.ui.security;

import java.util.Map;
import org.interventionledger.ui.start.CannotStart;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The ledger has no users of its own: without an identity provider nobody could be told from
 * anybody.
 */
final class ProviderConfigured {

  private static final String REGISTRATION = "spring.security.oauth2.client.registration";
  private static final String TOKENS = "spring.security.oauth2.resourceserver.jwt";

  private ProviderConfigured() {}

  static void check(Environment environment) {
    if (isEmpty(environment, REGISTRATION)) {
      throw new CannotStart(
          "No identity provider is configured. Outside the demonstration the ledger has no users of"
              + " its own.",
          """
          Name the office's OpenID Connect provider:
            spring.security.oauth2.client.registration.office.client-id=...
            spring.security.oauth2.client.registration.office.client-secret=...
            spring.security.oauth2.client.registration.office.scope=openid,profile
            spring.security.oauth2.client.provider.office.issuer-uri=https://...
          and under ledger.identity the claims that say role and local authority (see README, Security).
          To look around with invented people and schools instead, start it with the profile "demo".\
          """);
    }
    if (!isEmpty(environment, TOKENS)
        && environment.getProperty(TOKENS + ".audiences") == null
        && environment.getProperty(TOKENS + ".audiences[0]") == null) {
      throw new CannotStart(
          "The API would take tokens that the identity provider made for other applications.",
          "Say for whom a token must be made: "
              + TOKENS
              + ".audiences=<the ledger's name at the provider>");
    }
  }

  private static boolean isEmpty(Environment environment, String prefix) {
    return Binder.get(environment)
        .bind(prefix, Bindable.mapOf(String.class, Object.class))
        .orElse(Map.of())
        .isEmpty();
  }
}
