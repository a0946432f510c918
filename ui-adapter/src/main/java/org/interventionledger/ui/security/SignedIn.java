package org.interventionledger.ui.security;

import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Reader;

/**
 * The person signed in, as every controller takes it.
 *
 * @param authorities the local authorities served; one for everybody but the RSC liaison
 */
public record SignedIn(Officer officer, Set<AuthorityCode> authorities) {

  public SignedIn {
    authorities = Set.copyOf(authorities);
  }

  public Reader reader() {
    return new Reader(officer.id(), officer.role(), authorities);
  }
}
