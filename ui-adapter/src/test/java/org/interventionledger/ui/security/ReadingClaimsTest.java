package org.interventionledger.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Role;
import org.junit.jupiter.api.Test;

/** What an identity provider must say of somebody, and what is made of it. */
class ReadingClaimsTest {

  private static final Map<String, Object> SENIOR =
      Map.of(
          "preferred_username", "s.sterling",
          "name", "Sam Sterling",
          "roles", List.of("offline_access", "senior-officer"),
          "local_authorities", "990");

  private final ClaimsOfPerson claims = claims(Map.of());

  @Test
  void name_role_and_authority_are_taken_as_the_token_says() {
    var person = claims.read(SENIOR);

    assertThat(person.officer().id()).isEqualTo("s.sterling");
    assertThat(person.officer().role()).isEqualTo(Role.SENIOR_OFFICER);
    assertThat(person.authorities()).containsExactly(new AuthorityCode("990"));
  }

  @Test
  void a_provider_may_have_words_of_its_own_for_the_roles() {
    var own = claims(Map.of("LA-SCC-Senior", Role.SENIOR_OFFICER));

    assertThat(own.read(with("roles", List.of("LA-SCC-Senior"))).officer().role())
        .isEqualTo(Role.SENIOR_OFFICER);
  }

  @Test
  void a_liaison_may_serve_several_authorities() {
    var token =
        Map.<String, Object>of(
            "roles", List.of("rsc-liaison"), "local_authorities", List.of("991", "990"));

    assertThat(claims.read(with(token)).authorities())
        .containsExactlyInAnyOrder(new AuthorityCode("990"), new AuthorityCode("991"));
  }

  @Test
  void nobody_else_may() {
    assertThatThrownBy(() -> claims.read(with("local_authorities", List.of("990", "991"))))
        .isInstanceOf(NoPlaceHere.class);
  }

  @Test
  void somebody_without_a_role_or_with_two_is_not_let_in() {
    assertThatThrownBy(() -> claims.read(with("roles", List.of("somebody"))))
        .isInstanceOf(NoPlaceHere.class);
    assertThatThrownBy(() -> claims.read(with("roles", List.of("adviser", "auditor"))))
        .isInstanceOf(NoPlaceHere.class);
  }

  @Test
  void somebody_without_an_authority_is_not_let_in() {
    assertThatThrownBy(() -> claims.read(with("local_authorities", List.of())))
        .isInstanceOf(NoPlaceHere.class);
    assertThatThrownBy(() -> claims.read(with("local_authorities", "Northmoor")))
        .isInstanceOf(NoPlaceHere.class);
  }

  @Test
  void a_claim_may_stand_inside_another() {
    var nested =
        new ClaimsOfPerson(
            new IdentitySettings(
                "preferred_username",
                "name",
                "realm_access.roles",
                "local_authorities",
                Map.of(),
                3));

    assertThat(
            nested.read(with("realm_access", Map.of("roles", List.of("legal")))).officer().role())
        .isEqualTo(Role.LEGAL);
  }

  private static ClaimsOfPerson claims(Map<String, Role> roles) {
    return new ClaimsOfPerson(
        new IdentitySettings("preferred_username", "name", "roles", "local_authorities", roles, 3));
  }

  private static Map<String, Object> with(String claim, Object value) {
    return with(Map.of(claim, value));
  }

  private static Map<String, Object> with(Map<String, Object> changes) {
    var token = new HashMap<>(SENIOR);
    token.putAll(changes);
    return token;
  }
}
