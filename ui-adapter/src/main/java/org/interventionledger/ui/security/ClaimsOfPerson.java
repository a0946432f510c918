package org.interventionledger.ui.security;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;

/**
 * Reads from an identity provider's token who somebody is here. Whatever is not said is not
 * guessed.
 */
final class ClaimsOfPerson {

  private final IdentitySettings settings;

  ClaimsOfPerson(IdentitySettings settings) {
    this.settings = settings;
  }

  /**
   * @throws NoPlaceHere when the token does not say so much, or says it in two ways
   */
  SignedIn read(Map<String, Object> claims) {
    var role = role(claims);
    var authorities = authorities(claims);
    if (authorities.size() > 1 && role != Role.RSC_LIAISON) {
      throw new NoPlaceHere(
          "More than one local authority in claim '" + settings.authorities() + "'");
    }
    var officer =
        new Officer(
            one(claims, settings.id()),
            new PersonName(one(claims, settings.name())),
            role,
            authorities.getFirst());
    return new SignedIn(officer, authorities);
  }

  private Role role(Map<String, Object> claims) {
    var found = values(claims, settings.role()).flatMap(this::role).distinct().toList();
    if (found.size() != 1) {
      throw new NoPlaceHere(
          "Not one role but " + found.size() + " in claim '" + settings.role() + "'");
    }
    return found.getFirst();
  }

  private Stream<Role> role(String word) {
    if (settings.roles().containsKey(word)) {
      return Stream.of(settings.roles().get(word));
    }
    var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Role.values()).filter(role -> role.name().equals(name));
  }

  private TreeSet<AuthorityCode> authorities(Map<String, Object> claims) {
    try {
      var codes =
          values(claims, settings.authorities())
              .map(AuthorityCode::new)
              .collect(toCollection(TreeSet::new));
      if (codes.isEmpty()) {
        throw new NoPlaceHere("No local authority in claim '" + settings.authorities() + "'");
      }
      return codes;
    } catch (IllegalArgumentException notACode) {
      throw new NoPlaceHere(notACode.getMessage());
    }
  }

  private static String one(Map<String, Object> claims, String path) {
    return values(claims, path)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseThrow(() -> new NoPlaceHere("No claim '" + path + "'"));
  }

  private static Stream<String> values(Map<String, Object> claims, String path) {
    Object found = claims;
    for (var step : claims.containsKey(path) ? List.of(path) : List.of(path.split("\\."))) {
      found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
    }
    return switch (found) {
      case null -> Stream.empty();
      case Collection<?> many -> many.stream().map(Object::toString);
      default -> Stream.of(found.toString());
    };
  }
}
