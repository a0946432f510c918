package org.interventionledger.ui.security;

import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Where the sign-out form may lead to: the origins at which identity providers end their sessions.
 */
record SignOutPlaces(List<String> origins) {

  static SignOutPlaces of(ClientRegistrationRepository repository) {
    var origins =
        registrations(repository).stream()
            .map(
                known ->
                    known
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
            .filter(String.class::isInstance)
            .map(endpoint -> origin(URI.create((String) endpoint)))
            .distinct()
            .toList();
    return new SignOutPlaces(origins);
  }

  /** All that are configured; the repository itself only finds one by its name. */
  static List<ClientRegistration> registrations(ClientRegistrationRepository repository) {
    return repository instanceof Iterable<?> many
        ? StreamSupport.stream(many.spliterator(), false)
            .filter(ClientRegistration.class::isInstance)
            .map(ClientRegistration.class::cast)
            .toList()
        : List.of();
  }

  private static String origin(URI endpoint) {
    return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
  }
}
