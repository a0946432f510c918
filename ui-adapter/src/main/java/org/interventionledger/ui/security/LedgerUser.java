package org.interventionledger.ui.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who signs in with a password. What each role may do and read is decided by the other two
 * parts, so that no authorities are granted here.
 *
 * @param password its hash
 */
record LedgerUser(SignedIn signedIn, String password, boolean isAccountNonLocked)
    implements UserDetails {

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return signedIn.officer().id();
  }

  @Override
  public String toString() {
    return getUsername();
  }
}
