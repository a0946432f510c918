package org.interventionledger.ui.security;

import java.util.List;
import java.util.Set;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The invented people of the demonstration, as {@code application-demo.yaml} lists them. */
@ConfigurationProperties("ledger.demo")
public record DemoPeople(List<Person> people) {

  public DemoPeople {
    people = people == null ? List.of() : List.copyOf(people);
  }

  /** One of them. */
  public SignedIn person(String id) {
    return people.stream()
        .filter(person -> person.id().equals(id))
        .map(Person::signedIn)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Nobody in the demonstration is called " + id));
  }

  /**
   * One of them.
   *
   * @param post what the person is, in words
   */
  public record Person(
      String id, String password, String name, String post, Role role, List<String> authorities) {

    SignedIn signedIn() {
      var codes = authorities.stream().map(AuthorityCode::new).toList();
      return new SignedIn(
          new Officer(id, new PersonName(name), role, codes.getFirst()), Set.copyOf(codes));
    }
  }
}
