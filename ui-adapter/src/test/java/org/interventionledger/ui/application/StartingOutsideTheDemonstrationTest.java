package org.interventionledger.ui.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

class StartingOutsideTheDemonstrationTest {

  private static final String CLIENT = "--spring.security.oauth2.client.registration.office.";
  private static final String PROVIDER = "--spring.security.oauth2.client.provider.office.";
  private static final String TOKENS = "--spring.security.oauth2.resourceserver.jwt.";

  @Test
  void is_refused_without_an_identity_provider() {
    assertThatThrownBy(() -> start(List.of()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("No identity provider is configured");
  }

  @Test
  void is_refused_when_tokens_made_for_others_would_be_taken() {
    assertThatThrownBy(() -> start(provider(), TOKENS + "jwk-set-uri=http://localhost:1/keys"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("for other applications");
  }

  @Test
  void has_no_users_of_its_own() {
    try (var ledger = start(provider())) {
      assertThat(ledger.getBeanProvider(UserDetailsService.class).stream()).isEmpty();
    }
  }

  private static List<String> provider() {
    return List.of(
        CLIENT + "client-id=ledger",
        CLIENT + "client-secret=secret",
        CLIENT + "scope=openid,profile",
        CLIENT + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
        CLIENT + "authorization-grant-type=authorization_code",
        PROVIDER + "authorization-uri=http://localhost:1/authorize",
        PROVIDER + "token-uri=http://localhost:1/token",
        PROVIDER + "jwk-set-uri=http://localhost:1/keys");
  }

  private static ConfigurableApplicationContext start(List<String> settings, String... more) {
    var arguments = Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new);
    return new SpringApplicationBuilder(LedgerApplication.class)
        .initializers(new DatabaseForTests())
        .properties("server.port=0", "spring.main.log-startup-info=false")
        .run(arguments);
  }
}
