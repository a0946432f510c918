package org.interventionledger.ui.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Signing in outside the demonstration: at the office's identity provider, for the API by its
 * tokens.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@EnableConfigurationProperties(IdentitySettings.class)
class ProviderSignIn {

  /** Before anything else is started. */
  @Bean
  static BeanFactoryPostProcessor providerIsConfigured(Environment environment) {
    return _ -> ProviderConfigured.check(environment);
  }

  @Bean
  ClaimsOfPerson claimsOfPerson(IdentitySettings settings) {
    return new ClaimsOfPerson(settings);
  }

  @Bean
  Directory directory() {
    return new Directory.KeptElsewhere();
  }

  @Bean
  SignOutPlaces signOutPlaces(ClientRegistrationRepository repository) {
    return SignOutPlaces.of(repository);
  }

  /** Without it a session that ran out would count as one still open. */
  @Bean
  HttpSessionEventPublisher sessionsThatEnd() {
    return new HttpSessionEventPublisher();
  }

  @Bean
  @Order(1)
  SecurityFilterChain apiByToken(
      HttpSecurity http,
      Defences defences,
      ClaimsOfPerson claims,
      ObjectProvider<JwtDecoder> decoders) {
    var api = defences.api(http);
    if (decoders.getIfAvailable() == null) {
      // No credentials of this kind are understood: such requests are not signed in.
      return api.build();
    }
    return api.oauth2ResourceServer(
            server ->
                server
                    .authenticationEntryPoint(defences.notSignedIn())
                    .jwt(
                        tokens ->
                            tokens.jwtAuthenticationConverter(
                                token -> {
                                  claims.read(token.getClaims());
                                  return new JwtAuthenticationToken(token, List.of());
                                })))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pagesByProvider(
      HttpSecurity http,
      Defences defences,
      ClaimsOfPerson claims,
      IdentitySettings settings,
      ClientRegistrationRepository repository) {
    var signOut = new OidcClientInitiatedLogoutSuccessHandler(repository);
    signOut.setPostLogoutRedirectUri("{baseUrl}" + Defences.SIGNED_OUT);
    return defences
        .pages(http, settings.sessionsPerPerson())
        .oauth2Login(
            login ->
                login
                    .loginPage(Defences.SIGN_IN)
                    .defaultSuccessUrl("/")
                    .failureHandler(new WrongSignIn())
                    .userInfoEndpoint(user -> user.oidcUserService(withAPlaceHere(claims))))
        .logout(out -> out.logoutUrl(Defences.SIGN_OUT).logoutSuccessHandler(signOut))
        .build();
  }

  private static OAuth2UserService<OidcUserRequest, OidcUser> withAPlaceHere(
      ClaimsOfPerson claims) {
    var known = new OidcUserService();
    return request -> {
      var user = known.loadUser(request);
      return new PersonOfProvider(user, claims.read(user.getClaims()));
    };
  }
}
