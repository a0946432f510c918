package org.interventionledger.ui.security;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Finds the people of the demonstration by their sign-in names. */
final class DemoUsers implements UserDetailsService {

  private final Map<String, SignedIn> people;
  private final Map<String, String> hashes;
  private final SignInAttempts attempts;

  DemoUsers(DemoPeople demo, PasswordEncoder encoder, SignInAttempts attempts) {
    this.people =
        demo.people().stream()
            .collect(toUnmodifiableMap(DemoPeople.Person::id, DemoPeople.Person::signedIn));
    // Hashing is meant to be slow: at start each waits for no other.
    this.hashes =
        demo.people().parallelStream()
            .collect(
                toUnmodifiableMap(
                    DemoPeople.Person::id, person -> encoder.encode(person.password())));
    this.attempts = attempts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return Optional.ofNullable(people.get(name))
        .map(person -> new LedgerUser(person, hashes.get(name), attempts.allowed(name)))
        .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in by this name"));
  }
}
