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
    List<String> unstated,
    List<Integer> src) {

  public Party {
    aliases = Given.list(aliases);
    seats = Given.list(seats);
    unstated = Given.list(unstated);
    src = Given.list(src);
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
