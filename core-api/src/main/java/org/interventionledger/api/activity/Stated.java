package org.interventionledger.api.activity;

import java.util.List;
import java.util.Optional;
import org.interventionledger.api.placement.Labelled;

/**
 * What was stated when something was held, with the framework's names at the time.
 *
 * @param reviewed what was read beforehand
 * @param contactBy the party that made contact with the school
 * @param appropriate whether it was appropriate to have those take part of whom the framework says
 *     "where appropriate"
 */
public record Stated(
    List<Labelled> reviewed, Optional<Labelled> contactBy, Optional<Appropriateness> appropriate) {

  public static final Stated NOTHING = new Stated(List.of(), Optional.empty(), Optional.empty());

  public Stated {
    reviewed = List.copyOf(reviewed);
  }
}
