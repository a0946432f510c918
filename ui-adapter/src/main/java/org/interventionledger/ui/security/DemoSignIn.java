package org.interventionledger.ui.security;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Signing in to the demonstration: by name and password, for the API as HTTP Basic. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoPeople.class)
class DemoSignIn {

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SignInAttempts signInAttempts(Clock clock) {
    return new SignInAttempts(clock);
  }

  @Bean
  UserDetailsService demoUsers(
      DemoPeople people, PasswordEncoder encoder, SignInAttempts attempts) {
    return new DemoUsers(people, encoder, attempts);
  }

  @Bean
  Directory directory(DemoPeople demo) {
    return new Directory.Listed(
        demo.people().stream()
            .collect(toUnmodifiableMap(DemoPeople.Person::id, DemoPeople.Person::signedIn)));
  }

  @Bean
  @Order(1)
  SecurityFilterChain apiByPassword(HttpSecurity http, Defences defences) {
    return defences
        .api(http)
        .httpBasic(basic -> basic.authenticationEntryPoint(defences.notSignedIn()))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pagesByPassword(HttpSecurity http, Defences defences) {
    return defences
        .pages(http, Defences.NO_LIMIT)
        .formLogin(
            form ->
                form.loginPage(Defences.SIGN_IN)
                    .failureHandler(new WrongSignIn())
                    .defaultSuccessUrl("/"))
        .logout(out -> out.logoutUrl(Defences.SIGN_OUT).logoutSuccessUrl(Defences.SIGNED_OUT))
        .csrf(withDefaults())
        .build();
  }
}
