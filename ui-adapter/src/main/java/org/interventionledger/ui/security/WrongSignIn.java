package org.interventionledger.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why. */
final class WrongSignIn implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var why =
        switch (failure) {
          case LockedException _ -> "locked";
          case NoPlaceHere _ -> "unknown";
          default -> "wrong";
        };
    response.sendRedirect(request.getContextPath() + Defences.SIGN_IN + "?error=" + why);
  }
}
