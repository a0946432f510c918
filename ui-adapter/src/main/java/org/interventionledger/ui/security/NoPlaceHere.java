package org.interventionledger.ui.security;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The identity provider knows the person, but does not say what the person is here. */
final class NoPlaceHere extends OAuth2AuthenticationException {

  private static final long serialVersionUID = 1L;

  NoPlaceHere(String why) {
    super(new OAuth2Error("no_place_here"), why);
  }
}
