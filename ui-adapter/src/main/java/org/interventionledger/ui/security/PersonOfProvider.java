package org.interventionledger.ui.security;

import java.io.Serial;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody whom the identity provider knows. The same person at each sign-in, though each brings
 * another token: sessions are counted by person.
 */
final class PersonOfProvider extends DefaultOidcUser {

  @Serial private static final long serialVersionUID = 1L;

  private final String officer;

  PersonOfProvider(OidcUser user, SignedIn signedIn) {
    super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
    this.officer = signedIn.officer().id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonOfProvider person && person.officer.equals(officer);
  }

  @Override
  public int hashCode() {
    return officer.hashCode();
  }
}
