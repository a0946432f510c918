package org.interventionledger.ui.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the person signed in, however that was done. */
@Component
public class SignedInArgument implements HandlerMethodArgumentResolver {

  private final ObjectProvider<ClaimsOfPerson> claims;

  SignedInArgument(ObjectProvider<ClaimsOfPerson> claims) {
    this.claims = claims;
  }

  /** Who is signed in at this request, if anybody is. */
  public Optional<SignedIn> current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .flatMap(this::person);
  }

  private Optional<SignedIn> person(Object principal) {
    return switch (principal) {
      case LedgerUser user -> Optional.of(user.signedIn());
      case ClaimAccessor known -> Optional.of(claims.getObject().read(known.getClaims()));
      default -> Optional.empty();
    };
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == SignedIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer model,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return current()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
  }
}
