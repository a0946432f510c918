package org.interventionledger.ui.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody of an authority that the demonstration does not have. */
public final class SignedInAs {

  private SignedInAs() {}

  public static Officer officer(Role role, AuthorityCode authority) {
    return new Officer(
        role.name().toLowerCase() + "." + authority, new PersonName("A. Officer"), role, authority);
  }

  public static RequestPostProcessor of(Role role, AuthorityCode authority) {
    return of(officer(role, authority));
  }

  /** One person, in the role of the day. */
  public static RequestPostProcessor of(String id, Role role, AuthorityCode authority) {
    return of(new Officer(id, new PersonName("A. Officer"), role, authority));
  }

  private static RequestPostProcessor of(Officer officer) {
    return user(new LedgerUser(new SignedIn(officer, Set.of(officer.authority())), "", true));
  }
}
