package org.interventionledger.ui.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page: by password in the demonstration, otherwise at the identity provider. */
@Controller
class SignInPages {

  /** What {@link WrongSignIn} leads back with. */
  private static final Set<String> FAULTS = Set.of("wrong", "locked", "unknown");

  private final List<DemoUser> demoUsers;
  private final List<Provider> providers;

  /** Somebody to sign in as; {@code name} is the sign-in name, {@code role} the post in words. */
  public record DemoUser(String name, String password, String person, String role) {}

  /** An identity provider, and the path that leads there. */
  public record Provider(String name, String path) {}

  SignInPages(
      ObjectProvider<DemoPeople> people,
      ObjectProvider<ClientRegistrationRepository> repositories) {
    this.demoUsers =
        people.stream()
            .flatMap(demo -> demo.people().stream())
            .map(
                person ->
                    new DemoUser(person.id(), person.password(), person.name(), person.post()))
            .toList();
    this.providers = demoUsers.isEmpty() ? providers(repositories) : List.of();
  }

  @GetMapping(Defences.SIGN_IN)
  String signIn(
      @RequestParam Optional<String> error, @RequestParam Optional<String> out, Model model) {
    error.filter(FAULTS::contains).ifPresent(fault -> model.addAttribute("fault", fault));
    model.addAttribute("signedOut", out.isPresent());
    model.addAttribute("demoUsers", demoUsers);
    model.addAttribute("providers", providers);
    return "security/sign-in";
  }

  private static List<Provider> providers(
      ObjectProvider<ClientRegistrationRepository> repositories) {
    return repositories.stream()
        .flatMap(repository -> SignOutPlaces.registrations(repository).stream())
        .map(
            known ->
                new Provider(
                    known.getClientName(), "/oauth2/authorization/" + known.getRegistrationId()))
        .toList();
  }
}
