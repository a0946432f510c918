package org.interventionledger.api.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An actor, a role or a body, in the authority's own words.
 *
 * @param aliases its other names in the same document
 * @param assigned whether each school has its own
 * @param tenure how long one may stay with a school at the most
 * @param seats who sits on it
 * @param roles which of those who sign in to the ledger are this party in the office
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Party(
    String id,
    String label,
    Kind kind,
    List<String> aliases,
    Assigned assigned,
    Span tenure,
    List<Seat> seats,
    List<OfficeRole> roles,
    List<String> unstated,
    List<Integer> src) {

  public Party {
    aliases = Given.list(aliases);
    seats = Given.list(seats);
    roles = Given.list(roles);
    unstated = Given.list(unstated);
    src = Given.list(src);
  }

  /** One that nobody who signs in is. */
  public Party(
      String id,
      String label,
      Kind kind,
      List<String> aliases,
      Assigned assigned,
      Span tenure,
      List<Seat> seats,
      List<String> unstated,
      List<Integer> src) {
    this(id, label, kind, aliases, assigned, tenure, seats, null, unstated, src);
  }

  /** A role of the ledger, as a pack writes it. */
  public enum OfficeRole {
    adviser,
    seniorOfficer,
    headOfService
  }

  /** What kind of party it is. */
  public enum Kind {
    body,
    team,
    officer,
    /** Elected. */
    member,
    /** Of the school itself. */
    school,
    external,
    regulator,
    government
  }

  /** Whether each school has its own. */
  public enum Assigned {
    perSchool
  }

  /** Some of a body's seats. */
  public record Seat(int seats, String of) {}
}
