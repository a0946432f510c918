package org.interventionledger.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Whose a session is, where an identity provider says who somebody is. */
class CountingSessionsTest {

  private final ClaimsOfPerson claims =
      new ClaimsOfPerson(
          new IdentitySettings(
              "preferred_username", "name", "roles", "local_authorities", Map.of(), 3));

  @Test
  void a_person_is_the_same_with_each_token() {
    var sessions = new SessionRegistryImpl();

    sessions.registerNewSession("first", person("s.sterling", "2026-11-02T08:00:00Z"));
    sessions.registerNewSession("second", person("s.sterling", "2026-11-03T08:00:00Z"));
    sessions.registerNewSession("other", person("a.adair", "2026-11-03T08:00:00Z"));

    assertThat(sessions.getAllSessions(person("s.sterling", "2026-11-04T08:00:00Z"), false))
        .hasSize(2);
  }

  private PersonOfProvider person(String id, String signedInAt) {
    var at = Instant.parse(signedInAt);
    var said =
        Map.<String, Object>of(
            "sub",
            "7c1f",
            "preferred_username",
            id,
            "name",
            "Sam Sterling",
            "roles",
            List.of("senior-officer"),
            "local_authorities",
            "990",
            "nonce",
            signedInAt);
    var token = new OidcIdToken("token-of-" + signedInAt, at, at.plusSeconds(300), said);
    return new PersonOfProvider(new DefaultOidcUser(List.of(), token), claims.read(said));
  }
}
