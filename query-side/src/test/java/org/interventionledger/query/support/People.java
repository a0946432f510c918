package org.interventionledger.query.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.terms.Acting;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Reader;
import org.interventionledger.api.terms.Role;

/** Fictional officers and readers of two fictional authorities. */
public final class People {

  public static final AuthorityCode NORTHMOOR = new AuthorityCode("990");
  public static final AuthorityCode EASTVALE = new AuthorityCode("991");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
  public static final Instant NOW = Instant.parse("2026-03-30T09:15:00Z");
  public static final Acting SENIOR_OFFICER =
      acting("s.okafor", "Sam Okafor", Role.SENIOR_OFFICER, NORTHMOOR);
  public static final Acting ADVISER =
      acting("a.lindqvist", "Ada Lindqvist", Role.ADVISER, NORTHMOOR);
  public static final Acting ADMINISTRATOR =
      acting("d.marsh", "Dee Marsh", Role.ADMINISTRATOR, NORTHMOOR);

  private People() {}

  public static Acting acting(String id, String name, Role role, AuthorityCode authority) {
    return new Acting(
        new Officer(id, new PersonName(name), role, authority), TODAY, Optional.empty());
  }

  public static Acting late(Acting acting, String reason) {
    return new Acting(acting.officer(), acting.today(), Optional.of(new Narrative(reason)));
  }

  public static Reader reader(Role role, AuthorityCode... authorities) {
    return new Reader("a.reader", role, Set.of(authorities));
  }
}
